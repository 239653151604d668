package io.saleswright.order.intake;

import io.saleswright.order.pricing.PriceDeviation;
import io.saleswright.platform.kernel.Authors;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the order was verified (核单): against three parties, item by item, on the day of receipt
 * (ORD-03); and who approved it then (ORD-10).
 *
 * @param confirmations what each party said
 * @param items names of the items that were checked
 * @param verifiedBy who completed it, once complete
 * @param verifiedAt when
 * @param verifiedOn the business date of that, for the day's figures (ORD-44)
 * @param policyVersion version of the policy that said which items to check
 * @param approvedBy staff id of the supervisor, once approved
 * @param authors who changed the content since it came in (SEC-06); absent when nobody did, and
 *     where it was approved before this was kept longer than that
 * @param deviations in what the prices deviated by the rules under which it was verified (PRD-05);
 *     absent before, and where it was verified before this was kept
 */
public record Verification(
    List<Confirmation> confirmations,
    List<String> items,
    @Nullable String verifiedBy,
    @Nullable Instant verifiedAt,
    @Nullable LocalDate verifiedOn,
    @Nullable Integer policyVersion,
    @Nullable String approvedBy,
    @Nullable Authors authors,
    @Nullable List<PriceDeviation> deviations) {

  public static final Verification NONE =
      new Verification(List.of(), List.of(), null, null, null, null, null, null, null);

  /** Who must agree. */
  public enum Party {
    SALESPERSON,
    CUSTOMER,
    WORKSHOP
  }

  /**
   * What one party said.
   *
   * @param party who
   * @param means how they were asked, such as phone or in person
   * @param differences what they see differently, if anything: they have not agreed then, and
   *     confirm again once it is settled
   * @param by staff id of who recorded it
   * @param at when
   */
  public record Confirmation(
      Party party, String means, @Nullable String differences, String by, Instant at) {}

  public Verification with(Confirmation confirmation) {
    List<Confirmation> all = new ArrayList<>(confirmations);
    all.removeIf(earlier -> earlier.party() == confirmation.party());
    all.add(confirmation);
    return same(List.copyOf(all), approvedBy, authors);
  }

  public Verification completed(
      List<String> checked,
      String by,
      Instant at,
      LocalDate on,
      int underPolicy,
      List<PriceDeviation> inPrices) {
    return new Verification(
        confirmations,
        List.copyOf(checked),
        by,
        at,
        on,
        underPolicy,
        null,
        authors,
        List.copyOf(inPrices));
  }

  /** It is approved; who wrote it stays known, because they let it pass no gate either. */
  public Verification approved(String supervisor) {
    return same(confirmations, supervisor, authors);
  }

  /** Another content is verified from the beginning; whoever wrote it is one of its authors. */
  public Verification anew(String writer) {
    return new Verification(
        List.of(), List.of(), null, null, null, null, null, hands().and(writer), null);
  }

  /** The same, of a content to which somebody else has contributed. */
  public Verification writtenBy(String writer) {
    return same(confirmations, approvedBy, hands().and(writer));
  }

  private Verification same(
      List<Confirmation> said, @Nullable String supervisor, @Nullable Authors writers) {
    return new Verification(
        said,
        items,
        verifiedBy,
        verifiedAt,
        verifiedOn,
        policyVersion,
        supervisor,
        writers,
        deviations);
  }

  /** Everybody who changed the content since it came in. */
  public Authors hands() {
    return authors == null ? Authors.NONE : authors;
  }

  /** Whether prices deviated when it was verified. */
  public boolean foundDeviations() {
    return deviations != null && !deviations.isEmpty();
  }

  /** The parties who have not agreed yet. */
  public Set<Party> missing() {
    EnumSet<Party> missing = EnumSet.allOf(Party.class);
    missing.removeAll(
        confirmations.stream()
            .filter(said -> said.differences() == null)
            .map(Confirmation::party)
            .collect(Collectors.toSet()));
    return missing;
  }
}
