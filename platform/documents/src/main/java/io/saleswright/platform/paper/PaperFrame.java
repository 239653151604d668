package io.saleswright.platform.paper;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What all papers have in common: page, type, and the head and foot of each page with number,
 * version, date, count of pages and the code with the document's address. Thread-safe.
 */
final class PaperFrame {

  private final PaperProperties house;
  private final Template frame;
  private final String style;

  PaperFrame(PaperProperties house) {
    PaperValues values = new PaperValues();
    this.house = house;
    this.frame =
        Mustache.compiler()
            .strictSections(true)
            .withEscaper(values)
            .withFormatter(values)
            .compile(text("frame.html"));
    this.style = text("frame.css");
  }

  /**
   * What the frame asks for.
   *
   * @param body the filled-in template, which is mark-up already; so is the style
   */
  private record Framed(
      PaperHead head, PaperProperties house, String code, String style, String body) {}

  /** The whole text of a paper, XHTML. */
  String around(String body, PaperHead head) {
    return frame.execute(new Framed(head, house, QrCode.of(house.of(head)), style, body));
  }

  private static String text(String name) {
    try (InputStream file = PaperFrame.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("the frame of the papers lacks " + name);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
