package nl.driehoek.store.picture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import nl.driehoek.deck.picture.PictureFile;
import org.apache.batik.transcoder.ErrorHandler;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;

/** Draws pictures of lines that were judged before: without scripts and without anything from outside, all the same. */
final class SvgDrawing implements PictureFile.Drawing {
    private static final String HEADLESS = "java.awt.headless";

    @Override
    public byte[] pixels(byte[] svg, int width, int height) throws IOException {
        if (System.getProperty(HEADLESS) == null) {
            System.setProperty(
                    HEADLESS, "true"); // Java's own graphics are not to look for a screen beside the toolkit's
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            drawer(width, height)
                    .transcode(new TranscoderInput(new ByteArrayInputStream(svg)), new TranscoderOutput(png));
        } catch (TranscoderException | RuntimeException e) { // the library throws them for what it did not expect
            throw new IOException("a picture cannot be drawn", e);
        }
        return png.toByteArray();
    }

    private static PNGTranscoder drawer(int width, int height) {
        PNGTranscoder drawer = new PNGTranscoder();
        drawer.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) width);
        drawer.addTranscodingHint(SVGAbstractTranscoder.KEY_HEIGHT, (float) height);
        drawer.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
        drawer.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        drawer.addTranscodingHint(SVGAbstractTranscoder.KEY_CONSTRAIN_SCRIPT_ORIGIN, true);
        drawer.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOWED_SCRIPT_TYPES, "");
        drawer.setErrorHandler(new Silent());
        return drawer;
    }

    /** What is wrong enough is thrown. */
    private static final class Silent implements ErrorHandler {
        @Override
        public void error(TranscoderException e) throws TranscoderException {
            throw e;
        }

        @Override
        public void fatalError(TranscoderException e) throws TranscoderException {
            throw e;
        }

        @Override
        public void warning(TranscoderException e) {
            // drawn all the same
        }
    }
}
