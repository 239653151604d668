package io.saleswright.complaint.course;

import io.saleswright.complaint.dispute.Dispute;
import io.saleswright.complaint.dispute.Offer;
import io.saleswright.complaint.remedy.Remedy;
import io.saleswright.platform.kernel.Money;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a complaint.
 *
 * @param solutions what was done, the oldest first; several when it was not really solved
 * @param revisits what the customer said of it, the oldest first
 * @param ending how the case ended; null while it has not
 * @param remedies what the customer was to get, the oldest first; null of before there were any
 * @param dispute what both do not agree on; null when they do
 * @param formerDisputes what they did not agree on before, settled, the oldest first; null for
 *     nothing
 */
public record Outcome(
    List<Solution> solutions,
    List<Revisit> revisits,
    @Nullable Ending ending,
    @Nullable List<Remedy> remedies,
    @Nullable Dispute dispute,
    @Nullable List<Dispute> formerDisputes) {

  /** Nothing yet. */
  public static final Outcome NONE = new Outcome(List.of(), List.of(), null, null, null, null);

  public Outcome {
    solutions = List.copyOf(solutions);
    revisits = List.copyOf(revisits);
  }

  /** The same with one more solution. */
  public Outcome with(Solution solution) {
    List<Solution> all = new ArrayList<>(solutions);
    all.add(solution);
    return new Outcome(all, revisits, ending, remedies, dispute, formerDisputes);
  }

  /** The same with one more word of the customer. */
  public Outcome with(Revisit revisit) {
    List<Revisit> all = new ArrayList<>(revisits);
    all.add(revisit);
    return new Outcome(solutions, all, ending, remedies, dispute, formerDisputes);
  }

  /** The same, over. */
  public Outcome ended(Ending how) {
    return new Outcome(solutions, revisits, how, remedies, dispute, formerDisputes);
  }

  /** What the customer was to get, the oldest first. */
  public List<Remedy> offered() {
    return remedies == null ? List.of() : List.copyOf(remedies);
  }

  /** The same with something more that the customer shall get. */
  public Outcome offering(Remedy remedy) {
    List<Remedy> all = new ArrayList<>(offered());
    all.add(remedy);
    return new Outcome(solutions, revisits, ending, all, dispute, formerDisputes);
  }

  /** The same with another remedy in the place of the newest. */
  public Outcome replacing(Remedy remedy) {
    List<Remedy> all = new ArrayList<>(offered());
    all.set(all.size() - 1, remedy);
    return new Outcome(solutions, revisits, ending, all, dispute, formerDisputes);
  }

  /** The same with a dispute as it is now. */
  public Outcome disputed(Dispute now) {
    return new Outcome(solutions, revisits, ending, remedies, now, formerDisputes);
  }

  /** The same with another dispute, after those that were settled. */
  public Outcome disputedAnew(Dispute now) {
    List<Dispute> former = new ArrayList<>(settledDisputes());
    if (dispute != null) {
      former.add(dispute);
    }
    return new Outcome(solutions, revisits, ending, remedies, now, former);
  }

  /** Disputes that were settled before the present one, the oldest first. */
  public List<Dispute> settledDisputes() {
    return formerDisputes == null ? List.of() : List.copyOf(formerDisputes);
  }

  /** Whether the customer has not got what both settled on since they disputed (CMP-08). */
  public boolean owesSettlement() {
    Offer taken = dispute == null ? null : dispute.taken();
    Money promised = taken == null ? null : taken.amount();
    if (dispute == null || taken == null || promised == null || promised.isZero()) {
      return false;
    }
    Money given = Money.zero(promised.currency());
    for (Remedy remedy : offered()) {
      boolean same =
          remedy.kind() == taken.kind() && remedy.amount().currency().equals(given.currency());
      if (same && remedy.wasExecutedSince(dispute.openedAt())) {
        given = given.plus(remedy.amount());
      }
    }
    return !given.covers(promised);
  }

  /** Whether something happened for which somebody has to account, so that it does not vanish. */
  public boolean isAccountable() {
    return dispute != null
        || !revisits.isEmpty()
        || offered().stream().anyMatch(remedy -> remedy.execution() != null);
  }

  /** Whether somebody told the customer a solution, or carried out a remedy. */
  public boolean isBy(String staffId) {
    return solutions.stream().anyMatch(solution -> solution.by().equals(staffId))
        || offered().stream().anyMatch(remedy -> remedy.wasExecutedBy(staffId));
  }

  /** Whether customer and company do not agree yet. */
  public boolean isDisputed() {
    return dispute != null && dispute.isOpen();
  }

  /** Whether the customer said of the newest solution that it is one. */
  public boolean isConfirmed() {
    return !solutions.isEmpty()
        && !revisits.isEmpty()
        && revisits.getLast().solved()
        && !revisits.getLast().at().isBefore(solutions.getLast().at());
  }

  /** How content the customer was in the end; null when they never said. */
  public @Nullable Integer score() {
    return revisits.isEmpty() ? null : revisits.getLast().score();
  }
}
