package io.saleswright.contract.lifecycle;

import static io.saleswright.contract.lifecycle.ApprovingTests.refuses;
import static io.saleswright.contract.lifecycle.ContractStory.LEGAL;
import static io.saleswright.contract.lifecycle.ContractStory.MANAGER;
import static io.saleswright.contract.lifecycle.ContractStory.REP;
import static io.saleswright.contract.lifecycle.ContractStory.RULES;
import static io.saleswright.contract.lifecycle.ContractStory.SUPPORT;
import static io.saleswright.contract.lifecycle.ContractStory.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.saleswright.contract.signing.ContractAmended;
import io.saleswright.contract.signing.ContractSigned;
import io.saleswright.contract.signing.Side;
import io.saleswright.contract.signing.Signature;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a version becomes effective, and another takes its place (CON-06, CON-07, CON-11). */
class SigningTests {

  private static final LocalDate UNTIL = LocalDate.of(2027, 11, 22);

  /** CON-05: signing is blocked until legal has no objection. */
  @Test
  void nothingIsSignedBeforeLegalHasAgreed() {
    ContractStory story =
        ContractStory.drafted(ContractStory.sale("1"))
            .submitted()
            .approvedBy(SUPPORT, "sales-support")
            .approvedBy(MANAGER, "sales-manager");

    refuses("contract-not-approved", () -> story.signed(Side.OURS, TODAY));
    story.approvedBy(LEGAL, "legal").signed(Side.OURS, TODAY);
    assertThat(story.contract().stage()).isEqualTo(ContractStage.APPROVED);
  }

  /** CON-06: both signatures, seals and scans; what a side lacks may come later. */
  @ParameterizedTest
  @CsvSource({"false, scan-2", "true,", "false,"})
  void isEffectiveOnlyWhenBothSidesAreComplete(boolean sealed, @Nullable String scan) {
    ContractStory story =
        ContractStory.drafted(ContractStory.sale("1"))
            .approved()
            .attached("scan-2")
            .signed(Side.THEIRS, TODAY)
            .then(
                (it, act) ->
                    Signing.sign(
                        it,
                        new Signature(Side.OURS, "We", TODAY, sealed, scan, act.by(), act.at()),
                        RULES,
                        act),
                REP);
    assertThat(story.contract().stage()).isEqualTo(ContractStage.APPROVED);
    assertThat(story.last().events()).isEmpty();

    story.signed(Side.OURS, TODAY);
    assertThat(story.contract().stage()).isEqualTo(ContractStage.EFFECTIVE);
    assertThat(story.contract().newest().signatures()).hasSize(2);
    assertThat(story.last().started()).extracting(Deadline::rule).containsExactly("CON-08");
  }

  @Test
  void oneSideTwiceIsNotBoth() {
    ContractStory story =
        ContractStory.drafted(ContractStory.sale("1"))
            .approved()
            .signed(Side.OURS, TODAY)
            .signed(Side.OURS, TODAY);

    assertThat(story.contract().stage()).isEqualTo(ContractStage.APPROVED);
    assertThat(story.contract().underWay().signatures()).hasSize(1);
  }

  /** Approved on Monday 10:00 in Shanghai: that day counts, the day before does not. */
  @Test
  void signatureBeforeTheApprovalOrInTheFutureIsRefused() {
    ContractStory story = ContractStory.drafted(ContractStory.sale("1")).approved();

    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> story.signed(Side.OURS, TODAY.minusDays(1)))
        .satisfies(refused -> {
          assertThat(refused.errors().getFirst().field()).isEqualTo("signedOn");
          assertThat(refused.errors().getFirst().message()).contains("2026-11-23");
        });
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> story.signed(Side.OURS, TODAY.plusDays(1)))
        .satisfies(refused -> assertThat(refused.errors().getFirst().rule()).isEqualTo("CON-06"));
  }

  @Test
  void whatOneSideHasSignedIsNotEdited() {
    ContractStory story =
        ContractStory.drafted(ContractStory.sale("1")).approved().signed(Side.OURS, TODAY);

    refuses(
        "signature-begun",
        () ->
            Writing.edit(
                story.stored(),
                ContractStory.sale("2"),
                story.contract().parties(),
                RULES,
                story.act(REP)));
  }

  /** CON-07: the event carries what order and finance need. */
  @Test
  void tellsWhatOrderAndFinanceNeed() {
    ContractSigned sale =
        ContractStory.drafted(ContractStory.sale("9.99")).effective().raised(ContractSigned.class);
    assertThat(sale.total()).isEqualTo(Money.of("99.90", "CNY"));
    assertThat(sale.validFrom()).isEqualTo(TODAY);
    assertThat(sale.validUntil()).isNull();
    assertThat(sale.quoteId()).isEqualTo("quote-1");
    assertThat(sale.paymentTerms().kind()).isEqualTo("PREPAID");
    assertThat(sale.lines().getFirst().deliveryDate()).isEqualTo(LocalDate.of(2026, 12, 20));

    ContractSigned framework =
        ContractStory.drafted(ContractStory.framework(null, UNTIL, Money.of("100", "CNY")))
            .effective()
            .raised(ContractSigned.class);
    assertThat(framework.total()).isNull();
    assertThat(framework.amountLimit()).isEqualTo(Money.of("100", "CNY"));
    assertThat(framework.validUntil()).isEqualTo(UNTIL);
    assertThat(framework.lines().getFirst().quantity()).isNull();
  }

  /** CON-11: the old version stays in force until the new one is signed by both. */
  @Test
  void amendmentTakesTheSamePathWhileTheOldVersionHolds() {
    ContractStory story =
        ContractStory.drafted(ContractStory.framework("100", UNTIL, null)).effective();
    story
        .later(Duration.ofDays(7))
        .then((it, act) -> Writing.amend(it, "the customer needs more", act), SUPPORT)
        .then(
            (it, act) ->
                Writing.edit(
                    it,
                    ContractStory.framework("200", UNTIL.plusDays(30), null),
                    it.state().parties(),
                    RULES,
                    act),
            REP);

    assertThat(story.contract().stage()).isEqualTo(ContractStage.AMENDING);
    assertThat(story.contract().inForce().lines().getFirst().quantity()).isEqualTo("100");
    assertThat(story.contract().lastDay()).isEqualTo(UNTIL);
    refuses("contract-not-approved", () -> story.signed(Side.OURS, TODAY));
    // Inside sales wrote in it, so another of them checks it.
    refuses("own-paper", story::approved);

    story
        .approvedBy("support-2", "sales-support")
        .approvedBy(MANAGER, "sales-manager")
        .approvedBy(LEGAL, "legal");
    assertThat(story.contract().stage()).isEqualTo(ContractStage.AMENDMENT_APPROVED);
    LocalDate weekLater = TODAY.plusDays(7);
    story.signed(Side.OURS, weekLater).signed(Side.THEIRS, weekLater);

    ContractAmended amended = story.raised(ContractAmended.class);
    assertThat(amended.version()).isEqualTo(2);
    assertThat(amended.lines().getFirst().quantity()).isEqualTo("200");
    assertThat(story.contract().versions()).hasSize(2);
    assertThat(story.contract().versions().getFirst().content().lines().getFirst().quantity())
        .isEqualTo("100");
    assertThat(story.contract().isUnfiled()).isTrue();
    assertThat(story.last().started())
        .extracting(Deadline::rule)
        .containsExactly("CON-08", "CON-10");
  }

  @Test
  void droppedAmendmentLeavesTheContractAsItIs() {
    ContractStory story = ContractStory.drafted(ContractStory.sale("1")).effective();
    Contract before = story.contract();

    story
        .then((it, act) -> Writing.amend(it, "more", act), REP)
        .submitted()
        .then((it, act) -> Writing.withdraw(it, "no need", RULES, act), REP);

    assertThat(story.contract()).isEqualTo(before);
    assertThat(story.events()).containsExactly("ContractAmendmentDropped");
    assertThat(story.last().stopped()).containsExactly("CON-04");
  }
}
