import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * Makes the packages that a teacher installs, from the program's archive and its libraries: {@code java Package.java PROJECT
 * VERSION}. Leaves them in {@code target/packages}: a folder to carry along and its archive everywhere, a {@code .deb} on
 * Linux, a {@code .msi} on Windows and a {@code .dmg} on macOS. Started by the profile {@code package}.
 */
final class Package {
    /** What the program and its libraries use of Java; the words and signs of Dutch and English are all it speaks. */
    private static final String MODULES = String.join(
            ",",
            "java.desktop,java.logging,java.management,java.naming,java.sql,java.xml.crypto",
            "jdk.charsets,jdk.crypto.ec,jdk.jfr,jdk.localedata,jdk.management,jdk.unsupported,jdk.xml.dom");

    private static final List<String> FLAGS = List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-Dfile.encoding=UTF-8",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UnlockDiagnosticVMOptions", // for the next one: else all that ran in the rehearsal is compiled at
            // once
            "-XX:-AOTReplayTraining",
            "-XX:AsyncDeflationInterval=5000", // four times a second otherwise, for locks that nobody holds
            "-XX:-UsePerfData",
            "-Xms40m",
            "-Xmn12m",
            "-Xmx512m",
            "-XX:MinHeapFreeRatio=5",
            "-XX:MaxHeapFreeRatio=10",
            "-XX:-ShrinkHeapInSteps", // at once: it is collected as a whole only while nobody does anything
            "-XX:MarkSweepDeadRatio=0",
            "-XX:SoftRefLRUPolicyMSPerMB=20", // pictures that the toolkit could use again
            "-XX:MetaspaceSize=64m", // does not collect the heap for new classes while the program starts
            "-XX:TrimNativeHeapInterval=5000");

    /**
     * Painted by the processor: on the machines tried it starts sooner and takes less memory than a driver does. Backgrounds that look
     * alike are not kept as pictures then, which takes 8 MB and saves no time.
     */
    private static final List<String> LINUX_FLAGS = List.of("-Dprism.order=sw", "-Dprism.disableRegionCaching=true");

    private static final String CACHE = "driehoek.aot";
    private static final Path JDK = Path.of(System.getProperty("java.home"));

    private final Path project;
    private final String version;
    private final Path target;
    private final Path input;
    private final Path runtime;
    private final Path image;
    private final boolean linux = System.getProperty("os.name").startsWith("Linux");
    private final boolean windows = System.getProperty("os.name").startsWith("Windows");

    private Package(Path project, String version) {
        this.project = project;
        this.version = version;
        target = project.resolve("target/packages");
        input = target.resolve("input");
        runtime = target.resolve("runtime");
        image = target.resolve(linux || windows ? "driehoek" : "driehoek.app");
    }

    public static void main(String[] arguments) throws Exception {
        new Package(Path.of(arguments[0]).toAbsolutePath(), arguments[1]).make();
    }

    private void make() throws Exception {
        delete(runtime);
        delete(image);
        gather();
        link();
        image();
        train();
        List<Path> made = new ArrayList<>(List.of(archive()));
        if (!linux) {
            made.add(installer());
        } else if (has("dpkg-deb")) {
            made.add(debian());
        }
        delete(input);
        delete(runtime);
        for (Path file : made) {
            System.out.printf("%s: %.1f MB%n", project.relativize(file), Files.size(file) / 1e6);
        }
        System.out.printf("%s: %.1f MB%n", project.relativize(image), size(image) / 1e6);
    }

    /** Lays beside each other what goes into the package; the libraries are there already. */
    private void gather() throws Exception {
        Path archive = input.resolve("driehoek-" + version + ".jar");
        copy(project.resolve("target/" + archive.getFileName()), archive);
        styleSheets(archive);
        for (Path deck : list(project.resolve("decks"))) {
            copy(deck, input.resolve("decks").resolve(deck.getFileName()));
        }
        copy(project.resolve("LICENSE"), input.resolve("LICENSE"));
        Path parts = project.resolve("target/driehoek-sbom.json");
        if (Files.exists(parts)) {
            copy(parts, input.resolve("driehoek-sbom.json"));
        }
        for (Path library : list(input)) {
            natives(library);
        }
    }

    /** Style sheets as the toolkit reads them fastest; it takes them where they stand beside those in words. */
    private void styleSheets(Path archive) throws Exception {
        Path sheets = target.resolve("sheets");
        delete(sheets);
        run(
                JDK.resolve("bin/java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-classpath",
                input + File.separator + "*",
                project.resolve("src/package/StyleSheets.java").toString(),
                sheets.toString());
        tool("jar", "--update", "--file", archive.toString(), "-C", sheets.toString(), ".");
        delete(sheets);
    }

    /**
     * Unpacks what libraries would unpack at each start: what the toolkit has for this system goes beside its archive, where it
     * looks first, and the database's into a folder that is named to it; what it has for other systems is left out.
     */
    private void natives(Path library) throws Exception {
        String name = library.getFileName().toString();
        if (name.startsWith("javafx-graphics")) {
            unpack(library, "", input);
        } else if (name.startsWith("sqlite-jdbc")) {
            String system = linux ? "Linux" : windows ? "Windows" : "Mac";
            boolean arm = System.getProperty("os.arch").equals("aarch64");
            unpack(library, "org/sqlite/native/" + system + (arm ? "/aarch64/" : "/x86_64/"), input.resolve("native"));
            withoutNatives(library);
        }
    }

    private static void unpack(Path library, String folder, Path to) throws IOException {
        try (ZipFile zip = new ZipFile(library.toFile())) {
            for (var entry : zip.stream().toList()) {
                String name = entry.getName();
                boolean wanted = name.startsWith(folder)
                        && name.indexOf('/', folder.length()) < 0
                        && name.matches(".*\\.(so|dll|dylib)");
                if (wanted) {
                    Files.createDirectories(to);
                    try (var in = zip.getInputStream(entry)) {
                        Files.copy(
                                in, to.resolve(name.substring(folder.length())), StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
    }

    private static void withoutNatives(Path library) throws IOException {
        Path smaller = library.resolveSibling(library.getFileName() + ".tmp");
        try (ZipFile zip = new ZipFile(library.toFile());
                var out = new java.util.zip.ZipOutputStream(Files.newOutputStream(smaller))) {
            for (var entry : zip.stream().toList()) {
                if (!entry.getName().matches("org/sqlite/native/.*\\.(so|dll|dylib|jnilib)")) {
                    out.putNextEntry(new java.util.zip.ZipEntry(entry.getName()));
                    zip.getInputStream(entry).transferTo(out);
                }
            }
        }
        Files.move(smaller, library, StandardCopyOption.REPLACE_EXISTING);
    }

    private void link() throws Exception {
        tool(
                "jlink",
                "--add-modules",
                MODULES + (windows ? ",jdk.accessibility" : ""),
                "--include-locales",
                "nl,en",
                "--no-header-files",
                "--no-man-pages",
                "--strip-debug",
                "--compress",
                "zip-6",
                "--output",
                runtime.toString());
    }

    private void image() throws Exception {
        List<String> arguments = new ArrayList<>(List.of(
                "--type", "app-image",
                "--name", image.getFileName().toString().replace(".app", ""),
                "--app-version", packageVersion(),
                "--vendor", "Driehoek",
                "--input", input.toString(),
                "--main-jar", "driehoek-" + version + ".jar",
                "--main-class", "nl.driehoek.app.Main",
                "--runtime-image", runtime.toString(),
                "--dest", target.toString()));
        if (linux) {
            arguments.addAll(List.of(
                    "--icon",
                    project.resolve("src/main/resources/nl/driehoek/app/icon-256.png")
                            .toString()));
        }
        flags().forEach(flag -> arguments.addAll(List.of("--java-options", flag)));
        tool("jpackage", arguments.toArray(String[]::new));
        if (linux) {
            launch(flags());
            Files.delete(image.resolve("lib/libapplauncher.so"));
        }
    }

    /**
     * Starts the program's own Java by a script on Linux. The launcher of jpackage asks the system's package manager at each
     * start where it comes from, and then starts itself again: that took as long as Java itself. GTK is told not to look for a
     * graphics driver, which takes some 50 MB where no other program on the screen has looked before, and paints nothing here.
     */
    private void launch(List<String> flags) throws IOException {
        String classpath = Files.readAllLines(settings()).stream()
                .filter(line -> line.startsWith("app.classpath="))
                .map(line -> line.substring(line.indexOf('=') + 1))
                .collect(Collectors.joining(":"));
        StringBuilder script = new StringBuilder("#!/bin/sh\n")
                .append("# Starts Driehoek, from wherever its folder lies.\n")
                .append("here=$(readlink -f \"$0\")\n")
                .append("here=${here%/bin/*}\n")
                .append("export GDK_GL=\"${GDK_GL:-disable}\"\n")
                .append("exec \"$here/lib/runtime/bin/java\" \\\n");
        flags.forEach(flag -> script.append("  \"").append(flag).append("\" \\\n"));
        script.append("  -classpath \"").append(classpath).append("\" nl.driehoek.app.Main \"$@\"\n");
        Files.writeString(launcher(), script.toString().replace("$APPDIR", "$here/lib/app"));
    }

    private Path settings() {
        return app().resolve("driehoek.cfg");
    }

    private List<String> flags() {
        List<String> flags = new ArrayList<>(FLAGS);
        if (linux) {
            flags.addAll(LINUX_FLAGS);
        }
        flags.add("-Ddriehoek.decks=$APPDIR/decks");
        flags.add("-Dorg.sqlite.lib.path=$APPDIR/native");
        return flags;
    }

    /**
     * Lets the program rehearse, so that there is a session to go on with; rehearse again and keeps what it had loaded and linked;
     * and once more with that, to see that it fits. On Linux without a screen it rehearses on one in memory: that of Xvfb, or where
     * that is missing the toolkit's own, which leaves what talks to real screens out of the cache.
     */
    private void train() throws Exception {
        Path data = Files.createTempDirectory("driehoek-rehearsal");
        try {
            train(data);
        } finally {
            delete(data);
            delete(data.resolveSibling(data.getFileName() + "-backup"));
        }
    }

    private void train(Path data) throws Exception {
        Path cache = app().resolve(CACHE);
        rehearse(data, "-XX:AOTMode=off"); // for a session to go on with
        rehearse(data, "-XX:AOTCacheOutput=" + cache);
        if (Files.notExists(cache)) {
            throw new IOException("the rehearsal made no cache; see target/packages/rehearsal.log");
        }
        String flag = "-XX:AOTCache=$APPDIR/" + CACHE;
        Files.writeString(
                settings(),
                Files.readString(settings()).stripTrailing() + System.lineSeparator() + "java-options=" + flag
                        + System.lineSeparator());
        if (linux) {
            launch(Stream.concat(flags().stream(), Stream.of(flag)).toList());
        }
        rehearse(data, "-XX:AOTMode=on"); // ends at once where the cache does not fit
    }

    /** Where the launcher looks for its settings. */
    private Path app() {
        return linux ? image.resolve("lib/app") : windows ? image.resolve("app") : image.resolve("Contents/app");
    }

    private Path launcher() {
        return linux
                ? image.resolve("bin/driehoek")
                : windows ? image.resolve("driehoek.exe") : image.resolve("Contents/MacOS/driehoek");
    }

    /** A program that does not come through is not to be handed out. */
    private void rehearse(Path data, String flag) throws Exception {
        List<String> command = new ArrayList<>();
        boolean screen = !linux || System.getenv("DISPLAY") != null;
        boolean xvfb = !screen && has("xvfb-run");
        if (xvfb) {
            command.addAll(List.of("xvfb-run", "-a", "-s", "-screen 0 1920x1080x24"));
        }
        command.addAll(List.of(launcher().toString(), "--data", data.toString(), "--rehearse"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(target.resolve("rehearsal.log").toFile());
        builder.environment().put("JAVA_TOOL_OPTIONS", screen || xvfb ? flag : flag + " -Dglass.platform=Headless");
        Process process = builder.start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        process.destroyForcibly();
        if (!ended || process.exitValue() != 0) {
            throw new IOException("the program did not come through its rehearsal; see target/packages/rehearsal.log");
        }
    }

    private static boolean has(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** The folder as one file. */
    private Path archive() throws Exception {
        String system = linux ? "linux" : windows ? "windows" : "macos";
        String name = "driehoek-" + version + "-" + system + "-" + System.getProperty("os.arch");
        Path archive = target.resolve(name + (windows ? ".zip" : ".tar.gz"));
        Files.deleteIfExists(archive);
        if (windows) {
            tool("jar", "--create", "--no-manifest", "--file", archive.toString(), "-C", target.toString(), "driehoek");
        } else {
            run(
                    "tar",
                    "-C",
                    target.toString(),
                    "-czf",
                    archive.toString(),
                    image.getFileName().toString());
        }
        return archive;
    }

    /**
     * A Debian package. It is laid out here and not by jpackage, whose scripts call what a small system does not have; menus,
     * icons and types of files are taken in by the triggers of the system.
     */
    private Path debian() throws Exception {
        Path root = target.resolve("deb");
        delete(root);
        copyAll(image, root.resolve("opt/driehoek"));
        Path share = root.resolve("usr/share");
        Path parts = project.resolve("src/package/linux");
        String id = "nl.driehoek.Driehoek";
        copy(parts.resolve(id + ".desktop"), share.resolve("applications/" + id + ".desktop"));
        copy(parts.resolve(id + ".metainfo.xml"), share.resolve("metainfo/" + id + ".metainfo.xml"));
        copy(parts.resolve(id + ".mime.xml"), share.resolve("mime/packages/" + id + ".xml"));
        copy(parts.resolve("copyright"), share.resolve("doc/driehoek/copyright"));
        for (int size : new int[] {16, 32, 48, 64, 128, 256}) {
            Path icons = share.resolve("icons/hicolor/" + size + "x" + size);
            Path icon = project.resolve("src/main/resources/nl/driehoek/app/icon-" + size + ".png");
            copy(icon, icons.resolve("apps/" + id + ".png"));
            copy(icon, icons.resolve("mimetypes/application-x-driehoek-deck.png"));
        }
        Files.createDirectories(root.resolve("usr/bin"));
        Files.createSymbolicLink(root.resolve("usr/bin/driehoek"), Path.of("../../opt/driehoek/bin/driehoek"));
        Files.createDirectories(root.resolve("DEBIAN"));
        String architecture = System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
        Files.writeString(
                root.resolve("DEBIAN/control"),
                Files.readString(parts.resolve("control"))
                        .replace("@version@", version)
                        .replace("@architecture@", architecture)
                        .replace("@size@", String.valueOf(size(root) / 1024)));
        open(root);
        Path made = target.resolve("driehoek_" + version + "_" + architecture + ".deb");
        run("dpkg-deb", "--root-owner-group", "-Zzstd", "--build", root.toString(), made.toString());
        delete(root);
        return made;
    }

    /** Files that everybody may read, whatever the habits of the one who builds. */
    private static void open(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(path -> !Files.isSymbolicLink(path)).toList()) {
                boolean runs = Files.isDirectory(file) || Files.isExecutable(file);
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }

    /** What jpackage makes for Windows and macOS. */
    private Path installer() throws Exception {
        String type = windows ? "msi" : "dmg";
        List<String> arguments = new ArrayList<>(List.of(
                "--type", type,
                "--name", "Driehoek",
                "--app-version", packageVersion(),
                "--vendor", "Driehoek",
                "--license-file", project.resolve("LICENSE").toString(),
                "--app-image", image.toString(),
                "--file-associations",
                        project.resolve("src/package/deck.properties").toString(),
                "--dest", target.toString()));
        if (windows) {
            arguments.addAll(List.of("--win-menu", "--win-shortcut", "--win-per-user-install"));
        }
        tool("jpackage", arguments.toArray(String[]::new));
        return list(target).stream()
                .filter(file -> file.toString().endsWith("." + type))
                .findFirst()
                .orElseThrow();
    }

    /** Installers of macOS begin at 1. */
    private String packageVersion() {
        return linux || windows || !version.startsWith("0.") ? version : "1" + version.substring(1);
    }

    private static void tool(String name, String... arguments) {
        int code = ToolProvider.findFirst(name).orElseThrow().run(System.out, System.err, arguments);
        if (code != 0) {
            throw new IllegalStateException(name + " ended with " + code);
        }
    }

    private static void run(String... command) throws Exception {
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(command[0] + " ended with " + code);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Files.isRegularFile(file) && !Files.isSymbolicLink(file))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void copyAll(Path from, Path to) throws Exception {
        Files.createDirectories(to.getParent());
        run("cp", "-a", from.toString(), to.toString());
    }

    private static void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            try (Stream<Path> files = Files.walk(path)) {
                for (Path file :
                        files.sorted((one, other) -> other.compareTo(one)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
