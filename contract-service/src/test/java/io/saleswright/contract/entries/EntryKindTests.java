package io.saleswright.contract.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotPermitted;
import org.junit.jupiter.api.Test;

/** How secret a document is: as its kind at least (SEC-01, DOC-04). */
class EntryKindTests {

  private static final EntryKind KIND =
      new EntryKind("letter", DocumentClass.CONFIDENTIAL, "G-02", 3, "a test");
  private static final Caller CLERK = EntryStory.act("clerk", "sales-support").caller();
  private static final Caller LEGAL = EntryStory.act("legal-1", "legal").caller();

  @Test
  void isNeverMoreOpenThanItsKind() {
    assertThat(KIND.classed(null)).isEqualTo(DocumentClass.CONFIDENTIAL);
    assertThat(KIND.classed(DocumentClass.SECRET)).isEqualTo(DocumentClass.SECRET);
    for (DocumentClass open : new DocumentClass[] {DocumentClass.INTERNAL, DocumentClass.OPEN}) {
      assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> KIND.classed(open));
      assertThatExceptionOfType(InvalidInput.class)
          .isThrownBy(() -> KIND.classed(open, open, LEGAL));
      assertThat(KIND.classed(open, null, CLERK)).isEqualTo(DocumentClass.CONFIDENTIAL);
    }
  }

  @Test
  void isOpenedByFew() {
    DocumentClass before = DocumentClass.SECRET;
    DocumentClass said = DocumentClass.CONFIDENTIAL;
    assertThat(KIND.classed(before, null, CLERK)).isEqualTo(before);
    assertThat(KIND.classed(before, said, LEGAL)).isEqualTo(said);
    assertThatExceptionOfType(NotPermitted.class)
        .isThrownBy(() -> KIND.classed(before, said, CLERK));
    assertThat(KIND.classed(said, before, CLERK)).isEqualTo(before);
    assertThat(KIND.classed(said, said, CLERK)).isEqualTo(said);
  }
}
