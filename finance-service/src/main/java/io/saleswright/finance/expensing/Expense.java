package io.saleswright.finance.expensing;

import io.saleswright.finance.commitments.AccountKey;
import io.saleswright.finance.spending.Application;
import io.saleswright.finance.spending.Claim;
import io.saleswright.finance.spending.Commitment;
import io.saleswright.finance.spending.Holding;
import io.saleswright.finance.spending.Settlement;
import io.saleswright.finance.spending.Settlement.Ending;
import io.saleswright.finance.spending.Spender;
import io.saleswright.platform.approval.Approval;
import io.saleswright.platform.approval.Decision;
import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.kernel.Authors;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An expense in two steps: it is applied for before it is spent, and claimed afterwards with its
 * vouchers (EXP-04).
 *
 * @param number the number by which people call it
 * @param spender who makes it
 * @param application what was applied for
 * @param claim what was spent; null before it is claimed
 * @param stage how far it has come
 * @param approval how far its newest paper has come in the chain; null before it was submitted
 * @param commitment what it wants of its budget; null before it was submitted
 * @param settlement what finance did with it, or how it ended without
 * @param attachments pictures of its vouchers
 */
public record Expense(
    String number,
    Spender spender,
    Application application,
    @Nullable Claim claim,
    ExpenseStage stage,
    @Nullable Approval approval,
    @Nullable Commitment commitment,
    Settlement settlement,
    @Nullable List<Attachment> attachments) {

  /** Whose money was applied for. */
  AccountKey applied() {
    return account(application.month());
  }

  /** What was applied for, and whose money it is. */
  public Holding wanted() {
    return new Holding(applied(), application.amount());
  }

  /** Whose money pays what is claimed, the oldest month first; only where there is a claim. */
  List<Holding> claimed() {
    return claimMade().shares().stream()
        .map(share -> new Holding(account(share.value()), share.amount()))
        .toList();
  }

  private AccountKey account(YearMonth month) {
    return AccountKey.of(spender.department(), application.category(), month);
  }

  /**
   * Which months the budget has to have room in for what is claimed, beside what is held.
   *
   * @param claiming what would be claimed
   */
  public List<Holding> wantedFor(Claim claiming, Instant at) {
    return commitmentMade().claiming(with(claiming).claimed(), at).holdings();
  }

  /** The claim; only where the stage says that there is one. */
  public Claim claimMade() {
    return Objects.requireNonNull(claim);
  }

  /** How far its newest paper has come; only where the stage says that one was submitted. */
  Approval approvalBegun() {
    return Objects.requireNonNull(approval);
  }

  /** What it wants of its budget; only where the stage says that it was submitted. */
  Commitment commitmentMade() {
    return Objects.requireNonNull(commitment);
  }

  /** Whether the paper that is with the chain, or passed it last, is the claim. */
  boolean isClaiming() {
    return claim != null
        && (stage == ExpenseStage.CLAIM_ASKED
            || stage == ExpenseStage.CLAIMED
            || stage == ExpenseStage.CLAIM_APPROVED);
  }

  /** The step of the chain that it waits for, by name; null when it waits for none. */
  public @Nullable String waitingFor() {
    boolean inChain = stage == ExpenseStage.SUBMITTED || stage == ExpenseStage.CLAIMED;
    return inChain ? approvalBegun().waitingFor() : null;
  }

  /** The roles of which somebody has to do the next step; none when its author has, or nobody. */
  public List<String> waitsForRoles() {
    return switch (stage) {
      case SUBMITTED, CLAIMED -> Approval.rolesToDecide(approvalBegun());
      case CLAIM_APPROVED, CHECKED -> List.of("finance");
      default -> List.of();
    };
  }

  /** The people who can't do the next step although they have the role (SEC-06). */
  public List<String> barred() {
    boolean withFinance = stage == ExpenseStage.CLAIM_APPROVED || stage == ExpenseStage.CHECKED;
    Authors all = spender.authors().with(withFinance ? agreed() : hands(newest()));
    return all.and(settlement.check() == null ? null : settlement.check().by()).hands();
  }

  /** Everybody who agreed with the application or a claim, or in whose place somebody did. */
  Authors agreed() {
    List<Decision> all = approval == null ? List.of() : approval.everyDecision();
    return hands(all.stream().filter(Decision::approved).toList());
  }

  private List<Decision> newest() {
    return approval == null ? List.of() : approval.decisions();
  }

  private static Authors hands(List<Decision> decisions) {
    Authors all = Authors.NONE;
    for (Decision decision : decisions) {
      all = all.and(decision.by()).and(decision.standingInFor());
    }
    return all;
  }

  /** The last day of what was applied for, or that on which a claim came back when it is later. */
  public LocalDate lastDay(ZoneId zone) {
    LocalDate until = application.until();
    Instant back = cameBackAt();
    LocalDate later = back == null ? until : back.atZone(zone).toLocalDate();
    return later.isBefore(until) ? until : later;
  }

  private @Nullable Instant cameBackAt() {
    Ending sentBack = settlement.sentBack();
    Instant byFinance = sentBack == null ? null : sentBack.at();
    boolean rejected = claim != null && approval != null && approval.isRejected();
    Instant byChain = rejected ? newest().getLast().at() : null;
    if (byFinance == null || byChain == null) {
      return byFinance == null ? byChain : byFinance;
    }
    return byFinance.isAfter(byChain) ? byFinance : byChain;
  }

  /**
   * Lets a step pass that wants something else of the budget, once the accounts know what was
   * wanted before: what is not known to be held can't be built upon.
   *
   * @throws RuleViolation when they have not answered
   */
  void mustBeSettled() {
    ExpenseRefusal.BUDGET_OPEN.when(commitment != null && commitment.openSince() != null);
  }

  /**
   * Lets only whoever makes the expense pass.
   *
   * @throws RuleViolation when it is somebody else's
   */
  void mustBelongTo(String staffId) {
    ExpenseRefusal.ANOTHERS_EXPENSE.unless(spender.staffId().equals(staffId));
  }

  Expense at(ExpenseStage other) {
    return new Expense(
        number, spender, application, claim, other, approval, commitment, settlement, attachments);
  }

  Expense with(Spender other) {
    return new Expense(
        number, other, application, claim, stage, approval, commitment, settlement, attachments);
  }

  Expense with(Application other) {
    return new Expense(
        number, spender, other, claim, stage, approval, commitment, settlement, attachments);
  }

  Expense with(@Nullable Claim other) {
    return new Expense(
        number, spender, application, other, stage, approval, commitment, settlement, attachments);
  }

  Expense with(Approval other) {
    return new Expense(
        number, spender, application, claim, stage, other, commitment, settlement, attachments);
  }

  Expense with(@Nullable Commitment other) {
    return new Expense(
        number, spender, application, claim, stage, approval, other, settlement, attachments);
  }

  Expense with(Settlement other) {
    return new Expense(
        number, spender, application, claim, stage, approval, commitment, other, attachments);
  }

  /** The same with these pictures of vouchers. */
  public Expense with(List<Attachment> these) {
    return new Expense(
        number, spender, application, claim, stage, approval, commitment, settlement, these);
  }
}
