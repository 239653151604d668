package io.saleswright.platform.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The type of all papers: Noto Sans SC under the SIL Open Font License, in two weights, from this
 * module's jar. A paper embeds the signs that it uses and no others. One of these serves one paper
 * at a time, because a font is read while it is used.
 */
final class PaperFonts {

  private static final String FAMILY = "Noto Sans SC";
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  private final TrueTypeFont regular;
  private final TrueTypeFont bold;

  private PaperFonts(TrueTypeFont regular, TrueTypeFont bold) {
    this.regular = regular;
    this.bold = bold;
  }

  /** Reads the fonts, which takes a moment and some 30 MB. */
  static PaperFonts read() {
    try {
      return new PaperFonts(read("Regular"), read("Bold"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets the paper in this document be printed with them. */
  void addTo(PdfRendererBuilder builder, PDDocument document) throws IOException {
    add(builder, PDType0Font.load(document, regular, true), REGULAR);
    add(builder, PDType0Font.load(document, bold, true), BOLD);
  }

  private static void add(PdfRendererBuilder builder, PDType0Font font, int weight) {
    builder.useFont(new PDFontSupplier(font), FAMILY, weight, FontStyle.NORMAL, true);
  }

  private static TrueTypeFont read(String weight) throws IOException {
    String place = "/fonts/ttf/NotoSansSC/NotoSansSC-" + weight + ".ttf";
    try (InputStream file = PaperFonts.class.getResourceAsStream(place)) {
      if (file == null) {
        throw new IllegalStateException("the font of the papers is missing: " + place);
      }
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
      // All but one of its tables say the same again, each in some 4 MB of objects.
      CmapSubtable characters =
          font.getCmap()
              .getSubtable(CmapTable.PLATFORM_WINDOWS, CmapTable.ENCODING_WIN_UNICODE_FULL);
      font.getCmap().setCmaps(new CmapSubtable[] {new PlainCharacters(characters)});
      return font;
    }
  }
}
