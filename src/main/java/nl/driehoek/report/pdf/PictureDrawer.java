package nl.driehoek.report.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.awt.Rectangle;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.driehoek.report.render.SvgPicture;
import org.w3c.dom.Element;

/** Draws pictures into pages. Those of the program are drawn as they are; a library is asked for emoji alone, as it takes longer and more memory. */
final class PictureDrawer implements SVGDrawer {
    private final SVGDrawer emoji = new BatikSVGDrawer();

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext css, double width, double height, double dotsPerPixel) {
        return svg.getAttribute("class").equals(Emoji.CLASS)
                ? emoji.buildSVGImage(svg, box, css, width, height, dotsPerPixel)
                : new Picture(svg, box, dotsPerPixel);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        emoji.importFontFaceRules(rules, context);
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // letters of pictures are set in the type of documents
    }

    @Override
    public void addFontStream(FSSupplier<InputStream> file, String family, Integer weight, FontStyle style) {
        // as above
    }

    @Override
    public void close() throws IOException {
        emoji.close();
    }

    /** A picture of the program, as large as it says itself that it is on paper. */
    private record Picture(Element svg, Box box, double dotsPerPixel) implements SVGImage {
        @Override
        public int getIntrinsicWidth() {
            return (int) (Integer.parseInt(svg.getAttribute("width")) * dotsPerPixel);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) (Integer.parseInt(svg.getAttribute("height")) * dotsPerPixel);
        }

        @Override
        public void drawSVG(OutputDevice page, RenderingContext context, double x, double y) {
            Rectangle place = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), context);
            double width = place.width / dotsPerPixel;
            SvgPicture picture = SvgPicture.of(svg);
            page.drawWithGraphics(
                    (float) x,
                    (float) y,
                    (float) width,
                    (float) (place.height / dotsPerPixel),
                    graphics -> picture.draw(graphics, width));
        }
    }
}
