package io.saleswright.platform.approval;

import io.saleswright.platform.kernel.Authors;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.time.WorkCalendar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far a paper has come in its approval: the steps that it has to pass, what was decided, and
 * every decision that fell before. Part of the paper's aggregate, so that a decision and what
 * follows from it are one write. Immutable.
 *
 * <p>The aggregate begins one when the paper is submitted, begins it {@linkplain #anew anew} when
 * its content was edited or it is submitted again, and asks {@link #isApproved} before anything
 * that needs it.
 *
 * @param submission what the chain knew of the paper
 * @param policyVersion version of the policy whose chain it is
 * @param submittedBy staff id of who submitted it
 * @param submittedAt when
 * @param turns the steps to pass, in order; none when nobody has to look at it
 * @param decisions what was decided since the submission, one for each step passed, and last of all
 *     a rejection if there was one
 * @param past earlier decisions, oldest first: those that fell, and rejections
 */
public record Approval(
    Submission submission,
    int policyVersion,
    String submittedBy,
    Instant submittedAt,
    List<Turn> turns,
    List<Decision> decisions,
    List<Decision> past) {

  public Approval {
    turns = List.copyOf(turns);
    decisions = List.copyOf(decisions);
    past = List.copyOf(past);
  }

  /** The first submission of a paper. */
  public static Approval begin(Chain chain, Submission paper, String by, Instant at) {
    return begin(chain, paper, by, at, List.of());
  }

  /**
   * The approval of the same paper from its first step, after an edit or a rejection: what was
   * decided falls and is kept among the past.
   */
  public Approval anew(Chain chain, Submission paper, String by, Instant at) {
    List<Decision> all = new ArrayList<>(past);
    decisions.forEach(decision -> all.add(decision.approved() ? decision.fallen(at) : decision));
    return begin(chain, paper, by, at, all);
  }

  /**
   * The approval of a paper that is submitted, for the first time or again.
   *
   * @param before how it went the last time; null for the first
   */
  public static Approval of(
      @Nullable Approval before, Chain chain, Submission paper, String by, Instant at) {
    return before == null ? begin(chain, paper, by, at) : before.anew(chain, paper, by, at);
  }

  private static Approval begin(
      Chain chain, Submission paper, String by, Instant at, List<Decision> past) {
    List<Turn> turns = chain.stepsFor(paper).stream().map(Turn::of).toList();
    return new Approval(paper, chain.policyVersion(), by, at, turns, List.of(), past);
  }

  /** What was decided at all, oldest first, also what fell. */
  public List<Decision> everyDecision() {
    return Stream.concat(past.stream(), decisions.stream()).toList();
  }

  /** The decisions that would fall, were the content edited now. */
  public List<Decision> standing() {
    return decisions.stream().filter(Decision::approved).toList();
  }

  /** Whether everybody agreed who had to. */
  public boolean isApproved() {
    return standing().size() == turns.size();
  }

  /** Whether somebody rejected it since it was submitted last. */
  public boolean isRejected() {
    return !decisions.isEmpty() && !decisions.getLast().approved();
  }

  private boolean isBegunAnew() {
    return decisions.isEmpty() && !past.isEmpty();
  }

  /** The step whose turn it is; none when nobody's is. */
  public Optional<Turn> next() {
    return isApproved() || isRejected()
        ? Optional.empty()
        : Optional.of(turns.get(decisions.size()));
  }

  /** The step whose turn it is, by name; null when nobody's is. For filters of lists. */
  public @Nullable String waitingFor() {
    return next().map(Turn::name).orElse(null);
  }

  /**
   * The roles that may decide the step whose turn it is.
   *
   * @param approval null when the paper needs none
   * @return none when nobody's turn it is
   */
  public static List<String> rolesToDecide(@Nullable Approval approval) {
    return approval == null ? List.of() : approval.next().map(Turn::roles).orElse(List.of());
  }

  /**
   * Lets only somebody pass who may decide the step whose turn it is.
   *
   * @throws NotPermitted when the step is reserved for others
   * @throws RuleViolation when no step waits, or the person has written or decided before
   */
  public void mustBeDecidableBy(Approver approver, Authors authors) {
    approver.placeIn(turn(), authors, decisions);
  }

  /**
   * Agreement with the step whose turn it is.
   *
   * @param authors every hand that wrote since the content was last approved
   * @param opinion what the person says; null when nothing
   * @param revision the revision that they saw
   * @throws NotPermitted when the step is reserved for others
   * @throws RuleViolation when no step waits, or the person has written or decided before
   */
  public Approval approve(
      Approver approver, Authors authors, @Nullable String opinion, long revision) {
    return decided(approver, authors, true, opinion, revision);
  }

  /**
   * Rejection by the step whose turn it is: the paper goes back to its author.
   *
   * @param reason why, for the author
   * @throws NotPermitted when the step is reserved for others
   * @throws RuleViolation when no step waits, or the person has written or decided before
   */
  public Approval reject(Approver approver, Authors authors, String reason, long revision) {
    return decided(approver, authors, false, reason, revision);
  }

  private Approval decided(
      Approver approver,
      Authors authors,
      boolean approved,
      @Nullable String opinion,
      long revision) {
    Turn turn = turn();
    String place = approver.placeIn(turn, authors, decisions);
    List<Decision> all = new ArrayList<>(decisions);
    all.add(
        new Decision(
            turn.name(),
            approver.by(),
            place,
            approver.at(),
            approved,
            opinion,
            policyVersion,
            revision,
            null));
    return new Approval(submission, policyVersion, submittedBy, submittedAt, turns, all, past);
  }

  private Turn turn() {
    return next().orElseThrow(ApprovalRefusal.NOTHING_TO_DECIDE::violation);
  }

  /**
   * The change with the clocks of the steps as they are now: that of the step before is stopped,
   * and that of the step whose turn it is begins. An approval that begins anew is an edit, whatever
   * brought it about: who looked at the paper when others decided about it has not seen what they
   * would agree with now.
   *
   * @param before the approval before the change; null when there was none
   * @param after the approval now; null when the paper needs none any more
   * @param at the moment of the change
   */
  public static <S> Change<S> watched(
      Change<S> change,
      @Nullable Approval before,
      @Nullable Approval after,
      Instant at,
      WorkCalendar calendar) {
    Optional<Turn> ended = before == null ? Optional.empty() : before.next();
    Optional<Turn> begun = after == null ? Optional.empty() : after.next();
    Change<S> told = after != null && after.isBegunAnew() ? change.editing() : change;
    Change<S> stopped = ended.map(turn -> told.stopping(turn.rule())).orElse(told);
    return begun
        .map(turn -> stopped.starting(new Deadline(turn.rule(), turn.limit().due(at, calendar))))
        .orElse(stopped);
  }
}
