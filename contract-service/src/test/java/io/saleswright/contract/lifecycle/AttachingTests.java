package io.saleswright.contract.lifecycle;

import static io.saleswright.contract.lifecycle.ApprovingTests.refuses;
import static io.saleswright.contract.lifecycle.ContractStory.MONDAY;
import static io.saleswright.contract.lifecycle.ContractStory.MOST_FILES;
import static io.saleswright.contract.lifecycle.ContractStory.REP;
import static io.saleswright.contract.lifecycle.ContractStory.RULES;
import static io.saleswright.contract.lifecycle.ContractStory.SUPPORT;
import static io.saleswright.contract.lifecycle.ContractStory.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.saleswright.contract.attached.ContractPaperAttached;
import io.saleswright.contract.attached.ContractPaperDetached;
import io.saleswright.contract.signing.Filing;
import io.saleswright.contract.signing.Side;
import io.saleswright.contract.signing.Signature;
import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import org.junit.jupiter.api.Test;

/** The files of a contract, and the scans among them (CON-06, CON-08, DOC-10). */
class AttachingTests {

  @Test
  void filesComeAndGoWithoutTouchingTheContent() {
    ContractStory story = ContractStory.drafted(ContractStory.sale("1")).submitted();
    long revision = story.stored().revision();
    story.attached("a").attached("b");

    assertThat(story.raised(ContractPaperAttached.class).attachmentId()).isEqualTo("b");
    assertThat(story.stored().revision()).isEqualTo(revision);
    story.then((it, act) -> Attaching.detach(it, "a", act), SUPPORT);
    assertThat(story.raised(ContractPaperDetached.class).by()).isEqualTo(SUPPORT);
    assertThat(story.contract().attachments()).extracting(Attachment::id).containsExactly("b");
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> Attaching.detach(story.stored(), "a", story.act(SUPPORT)));
  }

  @Test
  void thereAreNoMoreThanThePolicySays() {
    ContractStory story = ContractStory.drafted(ContractStory.sale("1"));
    for (int file = 0; file < MOST_FILES; file++) {
      story.attached("file-" + file);
    }

    refuses("too-many-attachments", () -> story.attached("one more"));
  }

  /** CON-06: a scan is a file of this contract. */
  @Test
  void aScanThatIsNotThereIsRefused() {
    ContractStory story = ContractStory.drafted(ContractStory.sale("1")).approved();

    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> sign(story, "somewhere"))
        .satisfies(refused -> {
          assertThat(refused.errors().getFirst().field()).isEqualTo("scan");
          assertThat(refused.errors().getFirst().rule()).isEqualTo("CON-06");
        });
  }

  /** While it is not effective a side may be recorded anew, with a better scan. */
  @Test
  void whatASignatureNamesStays() {
    ContractStory story =
        ContractStory.drafted(ContractStory.sale("1")).approved().signed(Side.THEIRS, TODAY);

    refuses("scan-named", () -> detach(story, "scan-1"));
    story.attached("better");
    story.then((it, act) -> Signing.sign(it, signature(Side.THEIRS, "better"), RULES, act), REP);
    detach(story, "scan-1");
    story.signed(Side.OURS, TODAY);
    assertThat(story.contract().stage()).isEqualTo(ContractStage.EFFECTIVE);
    assertThat(story.contract().scans()).containsExactlyInAnyOrder("better", "scan-1");
    refuses("scan-named", () -> detach(story, "better"));
  }

  /** CON-08, CON-11: also the scans of a version that an amendment has replaced. */
  @Test
  void scansOfTheFilingAndOfFormerVersionsStay() {
    ContractStory story =
        ContractStory.drafted(ContractStory.sale("1")).effective().attached("filed");
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> Keeping.file(story.stored(), filing("elsewhere"), false))
        .satisfies(refused -> assertThat(refused.errors().getFirst().rule()).isEqualTo("CON-08"));
    story.then((it, _) -> Keeping.file(it, filing("filed"), false), SUPPORT);
    refuses("scan-named", () -> detach(story, "filed"));
    story.then((it, act) -> Writing.amend(it, "more", act), REP);

    refuses("scan-named", () -> detach(story, "scan-1"));
  }

  @Test
  void aWithdrawnContractTakesNoFiles() {
    ContractStory story = ContractStory.drafted(ContractStory.sale("1")).attached("a");
    story.then((it, act) -> Writing.withdraw(it, "no", RULES, act), REP);

    refuses("wrong-step", () -> story.attached("b"));
    refuses("wrong-step", () -> detach(story, "a"));
  }

  private static void sign(ContractStory story, String scan) {
    Signing.sign(story.stored(), signature(Side.OURS, scan), RULES, story.act(REP));
  }

  private static Signature signature(Side side, String scan) {
    return new Signature(side, "Somebody", TODAY, true, scan, REP, MONDAY);
  }

  private static Filing filing(String scan) {
    return new Filing("A-7", "Room 2", "B 3", 0, SUPPORT, MONDAY, scan);
  }

  private static void detach(ContractStory story, String file) {
    story.then((it, act) -> Attaching.detach(it, file, act), REP);
  }
}
