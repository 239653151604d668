package io.saleswright.contract.deals;

import io.saleswright.platform.security.DataScope.Belonging;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order of a deal.
 *
 * @param number what people call it
 * @param customerId whose it is
 * @param contractId the contract that it names; null when it names none
 * @param salesperson staff id of the responsible salesperson
 * @param team the salesperson's team, as far as it is known
 * @param region the customer's region, as far as it is known
 * @param sharedWith staff ids of others who look after it, too; null when nobody does
 * @param paperContract true when it is under a contract of which the system knows only the number;
 *     null otherwise
 */
public record DealOrder(
    String number,
    String customerId,
    @Nullable String contractId,
    String salesperson,
    @Nullable String team,
    @Nullable String region,
    @Nullable List<String> sharedWith,
    @Nullable Boolean paperContract) {

  /** Whom it belongs to (SEC-02). */
  Belonging belonging() {
    return new Belonging(
        salesperson, team, region, null, sharedWith == null ? List.of() : sharedWith);
  }

  /** Whether it is under a contract, known to the system or not. */
  boolean hasContract() {
    return contractId != null || Boolean.TRUE.equals(paperContract);
  }

  /**
   * The same under another contract, or under none.
   *
   * @param paper true when the system knows only its number
   */
  public DealOrder under(@Nullable String contract, @Nullable Boolean paper) {
    return new DealOrder(
        number, customerId, contract, salesperson, team, region, sharedWith, paper);
  }

  /**
   * The same, sold by somebody: an edit may give it to another salesperson, and tells nothing of
   * those with whom it is shared.
   *
   * @param told staff id; null of an event from before it was told, which changed nothing
   */
  public DealOrder soldBy(
      @Nullable String told, @Nullable String itsTeam, @Nullable String itsRegion) {
    String now = told == null ? salesperson : told;
    boolean stays = now.equals(salesperson) && itsTeam == null && itsRegion == null;
    return stays
        ? this
        : new DealOrder(
            number, customerId, contractId, now, itsTeam, itsRegion, sharedWith, paperContract);
  }

  /** The same, belonging to these. */
  public DealOrder belongingTo(
      String owner,
      @Nullable String itsTeam,
      @Nullable String itsRegion,
      @Nullable List<String> others) {
    List<String> sharers = others == null || others.isEmpty() ? null : List.copyOf(others);
    return new DealOrder(
        number, customerId, contractId, owner, itsTeam, itsRegion, sharers, paperContract);
  }
}
