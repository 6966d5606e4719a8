package nl.driehoek.ui.presenter.ink.hand;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.driehoek.ink.InkColour;
import nl.driehoek.ink.LabelSize;
import nl.driehoek.ink.Layer;
import nl.driehoek.ink.Mark;
import nl.driehoek.ink.PenWidth;

/** Which tool is in the hand and how it is set. Lives on the FX thread. */
public final class Toolbox {
    private final ReadOnlyObjectWrapper<InkTool> tool = new ReadOnlyObjectWrapper<>(this, "tool", InkTool.HAND);
    private final ObjectProperty<InkColour> colour = new SimpleObjectProperty<>(this, "colour", InkColour.BLUE);
    private final ObjectProperty<PenWidth> width = new SimpleObjectProperty<>(this, "width", PenWidth.MEDIUM);
    private final ObjectProperty<Layer> layer = new SimpleObjectProperty<>(this, "layer", Layer.WALL);
    private final StringProperty by = new SimpleStringProperty(this, "by", "");
    private final BooleanProperty part = new SimpleBooleanProperty(this, "part");
    private final Map<InkTool, InkColour> colours = new EnumMap<>(
            Map.of(InkTool.HIGHLIGHTER, InkColour.ORANGE, InkTool.TEXT, InkColour.INK, InkTool.STICKY, InkColour.INK));
    private Optional<InkTool> before = Optional.empty();
    private boolean usedWhileHeld;

    /** A box with nothing in the hand. */
    public Toolbox() {
        colour.subscribe(now -> colours.put(tool.get(), now));
    }

    /** What is in the hand. */
    public ReadOnlyObjectProperty<InkTool> toolProperty() {
        return tool.getReadOnlyProperty();
    }

    /** The colour of the pen that is in the hand; each pen remembers its own. */
    public ObjectProperty<InkColour> colourProperty() {
        return colour;
    }

    /** How broad the pens write. */
    public ObjectProperty<PenWidth> widthProperty() {
        return width;
    }

    /** How large text is written: what is broad for a pen is large for words. */
    public LabelSize labelSize() {
        return LabelSize.values()[width.get().ordinal()];
    }

    /** Whose words the stickies hold that are stuck from now on: the id of a participant, or empty for nobody's. */
    public StringProperty byProperty() {
        return by;
    }

    /** What a sticky belongs to that is stuck now. */
    public Mark.Sort sort() {
        return new Mark.Sort(colours.get(InkTool.STICKY), by.get(), "");
    }

    /** Who sees what is drawn from now on. */
    public ObjectProperty<Layer> layerProperty() {
        return layer;
    }

    /** Whether the eraser takes away parts, and not whole marks. */
    public BooleanProperty partProperty() {
        return part;
    }

    /** Takes a tool. The eraser taken again erases in the other way; any other one taken again is put away. */
    public void take(InkTool wanted) {
        if (wanted != tool.get()) {
            hold(wanted);
        } else if (wanted == InkTool.ERASER) {
            part.set(!part.get());
        } else {
            hold(InkTool.HAND);
        }
        before = Optional.empty();
    }

    /** Takes a tool with a key that may be held down, for one stroke alone; says whether the key was not down before. */
    public boolean press(InkTool wanted) {
        InkTool old = tool.get();
        boolean fresh = before.isEmpty();
        if (fresh) {
            take(wanted);
            before = Optional.of(old);
            usedWhileHeld = false;
        }
        return fresh;
    }

    /** The key is up again: a tool that was used meanwhile gives way to the one before. */
    public void release() {
        before.filter(_ -> usedWhileHeld).ifPresent(this::hold);
        before = Optional.empty();
    }

    /** The tool has just been used. */
    public void used() {
        usedWhileHeld = true;
    }

    /** Makes the pens broader, or finer; ends at the broadest and the finest. */
    public void broaden(boolean more) {
        int wanted = width.get().ordinal() + (more ? 1 : -1);
        width.set(PenWidth.values()[Math.clamp(wanted, 0, PenWidth.values().length - 1)]);
    }

    /** Draws for the room from now on, or for the facilitator alone. */
    public void switchLayer() {
        layer.set(next(Layer.values(), layer.get(), 1));
    }

    private void hold(InkTool wanted) {
        tool.set(wanted);
        colour.set(colours.getOrDefault(wanted, InkColour.BLUE));
    }

    private static <T extends Enum<T>> T next(T[] all, T now, int by) {
        return all[(now.ordinal() + by) % all.length];
    }
}
