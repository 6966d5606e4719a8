package nl.driehoek.control;

import java.lang.reflect.Field;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;

/** Counts who observes a value, as the toolkit keeps them. */
public final class Observers {
    private Observers() {}

    /** How many observers these values have, all together. */
    public static int count(ObservableValue<?>... values) {
        return Stream.of(values).mapToInt(Observers::count).sum();
    }

    private static int count(ObservableValue<?> value) {
        try {
            Object helper = read(value, "helper");
            if (helper == null) {
                return 0;
            }
            return switch (helper.getClass().getSimpleName()) {
                case "SingleChange", "SingleInvalidation" -> 1;
                default -> (int) read(helper, "changeSize") + (int) read(helper, "invalidationSize");
            };
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the toolkit keeps observers otherwise now", e);
        }
    }

    private static Object read(Object owner, String name) throws ReflectiveOperationException {
        for (Class<?> type = owner.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    return field.get(owner);
                }
            }
        }
        throw new NoSuchFieldException(owner.getClass() + "." + name);
    }
}
