package io.saleswright.finance.confirmations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.finance.accounts.Period;
import io.saleswright.finance.confirmations.Confirmation.Sending;
import io.saleswright.finance.customers.PaperWay;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What customers answer to a balance (FIN-12). */
class ConfirmationTests {

  private static final LocalDate SENT = LocalDate.parse("2026-11-20");
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private static final Confirmation ASKED =
      new Confirmation(
          "BC-1",
          "customer-1",
          new Period(SENT.minusDays(20), SENT),
          Instant.parse("2026-11-20T02:00:00Z"),
          cny("600.00"),
          new Sending(PaperWay.POST, SENT, "clerk", null),
          List.of());

  @Test
  void isAgreedOrNotAndTellsTheDifference() {
    Confirmation disagreed = ASKED.answered("bc-1", no("550.00", TODAY), TODAY).state();
    Confirmation agreed = disagreed.answered("bc-1", yes(TODAY), TODAY).state();

    assertThat(ASKED.stage()).isEqualTo(ConfirmationStage.SENT);
    assertThat(disagreed.stage()).isEqualTo(ConfirmationStage.DISAGREED);
    assertThat(disagreed.difference()).isEqualTo(cny("50.00"));
    assertThat(agreed.stage()).isEqualTo(ConfirmationStage.AGREED);
    assertThat(agreed.difference()).isNull();
    assertThat(agreed.replies()).hasSize(2);
    assertThatThrownBy(() -> agreed.answered("bc-1", yes(TODAY), TODAY))
        .isInstanceOf(RuleViolation.class);
  }

  @Test
  void answersNeedAnAmountWhenTheyDisagreeAndOnlyThen() {
    refused("amount", new Reply(false, null, "Ms Li", TODAY, null, "clerk"));
    refused("amount", new Reply(true, cny("600.00"), "Ms Li", TODAY, null, "clerk"));
    refused("amount", no("600.00", TODAY));
    refused("amount", new Reply(false, Money.of("1", "USD"), "Ms Li", TODAY, null, "clerk"));
  }

  @Test
  void answersComeBetweenTheSendingAndToday() {
    refused("on", yes(SENT.minusDays(1)));
    refused("on", yes(TODAY.plusDays(1)));
    assertThat(ASKED.answered("bc-1", yes(SENT), TODAY).state().stage())
        .isEqualTo(ConfirmationStage.AGREED);
  }

  @Test
  void theFirstKeptPaperStays() {
    Confirmation kept = ASKED.keptAs("paper-1").state();

    assertThat(kept.sending().paper()).isEqualTo("paper-1");
    assertThat(kept.keptAs("paper-2").effective()).isFalse();
  }

  private static void refused(String field, Reply reply) {
    assertThatThrownBy(() -> ASKED.answered("bc-1", reply, TODAY))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal -> assertThat(refusal.errors().getFirst().field()).isEqualTo(field));
  }

  private static Reply yes(LocalDate on) {
    return reply(true, null, on);
  }

  private static Reply no(String theirs, LocalDate on) {
    return reply(false, cny(theirs), on);
  }

  private static Reply reply(boolean agreed, @Nullable Money amount, LocalDate on) {
    return new Reply(agreed, amount, "Ms Li", on, null, "clerk");
  }

  private static Money cny(String amount) {
    return Money.of(amount, "CNY");
  }
}
