package io.saleswright.platform.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.platform.kernel.VisibleText;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Names of files do no harm on any system (DOC-10). */
class FileNameTests {

  private static final String PDF = "application/pdf";

  static Stream<Arguments> names() {
    return Stream.of(
        Arguments.of("营业执照.pdf", "营业执照.pdf"),
        Arguments.of("Offer 7.PDF", "Offer 7.PDF"),
        Arguments.of("photo.jpg", "photo.jpg.pdf"),
        Arguments.of("noending", "noending.pdf"),
        Arguments.of("../../etc/passwd", "passwd.pdf"),
        Arguments.of("C:\\Users\\a\\scan.pdf", "scan.pdf"),
        Arguments.of("a/b/", "file.pdf"),
        Arguments.of("", "file.pdf"),
        Arguments.of("   ", "file.pdf"),
        Arguments.of(".pdf", "pdf.pdf"),
        Arguments.of("..pdf", "pdf.pdf"),
        Arguments.of(".htaccess", "htaccess.pdf"),
        Arguments.of("scan.pdf. . ", "scan.pdf"),
        Arguments.of("a\u0000b\r\nc.pdf", "abc.pdf"),
        Arguments.of("invoice\u202Efdp.exe", "invoicefdp.exe.pdf"),
        Arguments.of("a\u200Bb\uFEFFc.pdf", "abc.pdf"),
        Arguments.of("half\uD800.pdf", "half.pdf"),
        Arguments.of("a\u3000b.pdf", "a b.pdf"),
        Arguments.of("=cmd|'/c calc'!A1.pdf", "c calc'!A1.pdf"),
        Arguments.of("a<b>:\"c|?*%;.pdf", "a_b___c_____.pdf"),
        Arguments.of("CON.pdf", "_CON.pdf"),
        Arguments.of("e\u0301t\u00e9.pdf", "\u00e9t\u00e9.pdf"),
        Arguments.of("😀.pdf", "😀.pdf"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void areMadeHarmless(String typed, String name) {
    assertThat(FileName.of(typed, PDF)).isEqualTo(name);
  }

  @Test
  void areCutBeforeTheirEndingAndBetweenSigns() {
    String name = FileName.of("𠮷".repeat(500) + ".pdf", PDF);

    assertThat(VisibleText.length(name)).isEqualTo(FileName.LONGEST);
    assertThat(name).startsWith("𠮷𠮷").endsWith("𠮷.pdf");
    assertThat(FileName.of("x".repeat(10_000_000), PDF)).hasSize(FileName.LONGEST);
  }
}
