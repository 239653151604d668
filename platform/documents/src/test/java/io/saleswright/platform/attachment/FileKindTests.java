package io.saleswright.platform.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.platform.policy.PolicyDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The kind of a file is found from its bytes (DOC-10). */
class FileKindTests {

  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

  private static AttachmentPolicy shipped() {
    return PolicyDefinition.of("attachments", AttachmentPolicy.class).shipped().values();
  }

  @Test
  void isFoundFromTheFirstBytes() {
    assertThat(FileKind.of(Samples.PDF)).isEqualTo("application/pdf");
    assertThat(FileKind.of(Samples.PNG)).isEqualTo("image/png");
    assertThat(FileKind.of(Samples.JPEG)).isEqualTo("image/jpeg");
    assertThat(FileKind.of(Samples.text("客户资料，第一页"))).isEqualTo("text/plain");
  }

  @Test
  void officeFilesAreKnownByTheNamesOfTheirEntries() {
    assertThat(FileKind.of(Samples.archive("[Content_Types].xml", "word/document.xml")))
        .isEqualTo(OFFICE + "wordprocessingml.document");
    assertThat(
            FileKind.of(Samples.archive("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml")))
        .isEqualTo(OFFICE + "spreadsheetml.sheet");
  }

  @Test
  void whatIsNotTakenIsNotMistakenForWhatIs() {
    List<String> taken = shipped().kinds();
    for (byte[] bad :
        List.of(
            Samples.bomb(),
            Samples.archive("a.txt"),
            Samples.archive("secret-word/x"),
            Samples.text("<!DOCTYPE html><html><script>alert(1)</script></html>"),
            Samples.text("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
            Samples.text("#!/bin/sh\nrm -rf /\n"),
            new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0},
            new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0},
            new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 65},
            new byte[] {1, 2, 3, 4, 5, 0, 0})) {
      assertThat(taken).doesNotContain(FileKind.of(bad));
    }
  }

  /**
   * A page that is a picture, too, is handed out as what it was found to be, and as nothing else.
   */
  @Test
  void aFileOfTwoKindsIsWhatItBeginsAs() {
    byte[] both = Samples.text("GIF89a/*<html><script>alert(1)</script>*/=1;");

    assertThat(FileKind.of(both)).isEqualTo("image/gif");
  }

  @Test
  void aPolicyNamesOnlyKindsThatCanBeFound() {
    assertThat(shipped().kinds()).contains("application/pdf").allMatch(FileKind::isKnown);
    assertThat(new AttachmentPolicy(List.of("image/gif"), 1, 1).kinds()).hasSize(1);
    assertThatThrownBy(() -> new AttachmentPolicy(List.of("application/pdff"), 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new AttachmentPolicy(List.of("pdf"), 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
