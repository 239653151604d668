package io.saleswright.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What stands on a paper. */
public final class TestPaper {

  private TestPaper() {}

  /**
   * All its words, lines as they are broken on it. The paper is left in {@code target/papers} to be
   * looked at.
   *
   * @param name of the file, without its ending
   * @param pdf the paper
   */
  public static String text(String name, byte[] pdf) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "papers"));
      Files.write(folder.resolve(name + ".pdf"), pdf);
      try (PDDocument document = Loader.loadPDF(pdf)) {
        return new PDFTextStripper().getText(document);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
