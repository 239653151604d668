package io.saleswright.finance.payments;

import io.saleswright.finance.periods.OpenMonths;
import io.saleswright.platform.kernel.Authors;
import io.saleswright.platform.kernel.InvalidInput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the company's policy says about payments.
 *
 * @param version version of the policy that these rules come from
 * @param methods the ways in which customers may pay (FIN-09)
 * @param secondPersonReverses whether nobody may reverse what they recorded themselves (FIN-16)
 * @param zone the company's zone, in which dates are dates
 * @param months the months that take entries (FIN-16)
 */
public record PaymentRules(
    int version,
    List<String> methods,
    boolean secondPersonReverses,
    ZoneId zone,
    OpenMonths months) {

  /** The same while no month is closed. */
  public PaymentRules(
      int version, List<String> methods, boolean secondPersonReverses, ZoneId zone) {
    this(version, methods, secondPersonReverses, zone, OpenMonths.ALL);
  }

  public PaymentRules {
    methods = List.copyOf(methods);
  }

  void check(RecordPayment command, Instant now) {
    if (!methods.contains(command.method())) {
      throw new InvalidInput(
          "method",
          "FIN-09",
          "must be one of {choices}",
          Map.of("choices", String.join(", ", methods)));
    }
    if (command.receivedOn().isAfter(LocalDate.ofInstant(now, zone))) {
      throw new InvalidInput("receivedOn", "FIN-09", "must not be in the future");
    }
    if (!command.late() || !months.takeLate(command.receivedOn(), now)) {
      months.mustTake(command.receivedOn());
    }
  }

  /**
   * Refuses to reverse one's own payment when the policy wants somebody else, now or when the
   * payment was recorded: whoever loosens the policy does not loosen it for what is there (FIN-16).
   *
   * @param wantedThen what the policy said at the recording, as far as it is known
   */
  void refuseAuthor(Authors authors, String reversedBy, @Nullable Boolean wantedThen) {
    boolean wanted = secondPersonReverses || Boolean.TRUE.equals(wantedThen);
    PaymentRefusal.OWN_PAYMENT.when(wanted && authors.include(reversedBy));
  }
}
