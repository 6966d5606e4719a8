package nl.driehoek.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A picture of areas and of which may use which, as a PlantUML component diagram has them.
 *
 * @param areas the packages of each area; one that ends in two dots stands for those below it too
 * @param arrows as "from --> to"
 */
record Diagram(Map<String, List<String>> areas, Set<String> arrows) {
    private static final Pattern AREA = Pattern.compile("^\\[([^]]+)]((?: <<[^>]+>>)+)$", Pattern.MULTILINE);
    private static final Pattern PACKAGE = Pattern.compile("<<([^>]+)>>");
    private static final Pattern ARROW = Pattern.compile("^\\[([^]]+)] --> \\[([^]]+)]$", Pattern.MULTILINE);

    static Diagram read(String text) {
        Map<String, List<String>> areas = new LinkedHashMap<>();
        AREA.matcher(text).results().forEach(area -> areas.put(area.group(1), packages(area.group(2))));
        Set<String> arrows = new LinkedHashSet<>();
        ARROW.matcher(text).results().forEach(found -> {
            if (!areas.keySet().containsAll(List.of(found.group(1), found.group(2)))) {
                throw new IllegalArgumentException("an arrow between unknown areas: " + found.group());
            }
            arrows.add(arrow(found.group(1), found.group(2)));
        });
        return new Diagram(areas, arrows);
    }

    /** The areas in whose packages this one is; one where all is well. */
    List<String> areasOf(String packageName) {
        return areas.entrySet().stream()
                .filter(area -> area.getValue().stream().anyMatch(one -> holds(one, packageName)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Which areas the classes use from which, as arrows. */
    Set<String> uses(JavaClasses classes) {
        Set<String> uses = new TreeSet<>();
        for (JavaClass type : classes) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                add(
                        uses,
                        areasOf(type.getPackageName()),
                        areasOf(dependency.getTargetClass().getPackageName()));
            }
        }
        return uses;
    }

    private static void add(Collection<String> uses, List<String> from, List<String> to) {
        if (!from.isEmpty() && !to.isEmpty() && !from.equals(to)) {
            uses.add(arrow(from.getFirst(), to.getFirst()));
        }
    }

    private static boolean holds(String one, String packageName) {
        String root = one.endsWith("..") ? one.substring(0, one.length() - 2) : one;
        return packageName.equals(root) || one.endsWith("..") && packageName.startsWith(root + '.');
    }

    private static List<String> packages(String stereotypes) {
        return PACKAGE.matcher(stereotypes)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String arrow(String from, String to) {
        return from + " --> " + to;
    }
}
