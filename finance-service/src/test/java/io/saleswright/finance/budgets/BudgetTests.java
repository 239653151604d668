package io.saleswright.finance.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.finance.commitments.AccountKey;
import io.saleswright.finance.commitments.Ask;
import io.saleswright.finance.commitments.BudgetAccount;
import io.saleswright.finance.commitments.Commitments;
import io.saleswright.finance.commitments.Hold.Kind;
import io.saleswright.finance.commitments.InMemory;
import io.saleswright.finance.fixtures.Calendars;
import io.saleswright.finance.fixtures.MemoryAggregates;
import io.saleswright.finance.fixtures.MemoryAggregates.Killed;
import io.saleswright.finance.fixtures.MemoryAggregates.Process;
import io.saleswright.finance.planning.BudgetContent;
import io.saleswright.finance.planning.BudgetLine;
import io.saleswright.finance.planning.MonthSplit;
import io.saleswright.finance.planning.Reallocation;
import io.saleswright.finance.planning.Reallocation.Place;
import io.saleswright.finance.planning.Reallocation.State;
import io.saleswright.platform.approval.Approver;
import io.saleswright.platform.approval.Chain;
import io.saleswright.platform.approval.ChainStep;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.NotPermitted;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.process.UnfinishedWork.Look;
import io.saleswright.platform.time.TimeLimit;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A budget is used once its chain agreed, and changed only by a new version (EXP-01 to EXP-03). */
class BudgetTests {

  private static final Instant AT = Instant.parse("2026-01-05T02:00:00Z");
  private static final BudgetRules RULES =
      new BudgetRules(
          new Chain(2, List.of(step("head", "finance-head"), step("boss", "general-manager"))),
          List.of("sales"),
          List.of("travel", "training"),
          "CNY",
          Calendars.USUAL);

  private final Process process = new Process();
  private final MemoryAggregates<Budget> budgets = new MemoryAggregates<>(process);
  private final MemoryAggregates<BudgetAccount> accounts = new MemoryAggregates<>(process);
  private final Commitments commitments =
      InMemory.commitments(accounts, new MemoryAggregates<>(process));
  private final BudgetAccounts followed = new BudgetAccounts(budgets, new NoSearch(), commitments);

  @Test
  void monthsAreTheWholeAndTheRatioIsShown() {
    BudgetContent content = content("1200.05", "600.00");

    assertThat(content.lines().getFirst().addsUp()).isTrue();
    assertThat(content.total()).isEqualTo(cny("1800.05"));
    assertThat(content.percentOfTarget()).isEqualTo(new BigDecimal("1.80"));
  }

  @Test
  void refusesWhatThePolicyDoesNotKnow() {
    assertInvalid("department", () -> draft("buying", content("1.00", "1.00")));
    assertInvalid("lines[0].category", () -> draft("sales", with(line("gifts", "1.00"))));
    assertInvalid(
        "lines[1].category",
        () -> draft("sales", with(line("travel", "1.00"), line("travel", "2.00"))));
    assertInvalid("lines[0].amount", () -> draft("sales", with(line("travel", "0.00"))));
    BudgetLine short1 =
        new BudgetLine("travel", "w", "t", cny("1.00"), MonthSplit.even(cny("0.99")));
    assertInvalid("lines[0]", () -> draft("sales", with(short1)));
  }

  @Test
  void nobodySpendsBeforeTheWholeChainAgreed() {
    String id = drafted();
    take(id, now -> BudgetApproving.submit(now, RULES, act("writer", "sales-manager")));
    assertThat(state(id).stage()).isEqualTo(BudgetStage.SUBMITTED);
    assertThatThrownBy(() -> approve(id, "writer", "finance-head"))
        .isInstanceOf(RuleViolation.class);
    assertThatThrownBy(() -> approve(id, "boss", "general-manager"))
        .isInstanceOf(NotPermitted.class);
    approve(id, "head", "finance-head");
    assertThat(accounts.all()).isEmpty();

    approve(id, "boss", "general-manager");

    assertThat(state(id).stage()).isEqualTo(BudgetStage.IN_FORCE);
    assertThat(accounts.all()).hasSize(24);
    assertThat(planned("travel", 1)).isEqualTo(cny("100.01"));
    assertThat(planned("travel", 12)).isEqualTo(cny("100.00"));
  }

  @Test
  void isChangedOnlyByANewVersionThatItsChainApproves() {
    String id = inForce();
    assertThatThrownBy(
            () -> take(id, now -> now.state().edited(content("1.00", "1.00"), RULES, writer())))
        .isInstanceOf(RuleViolation.class)
        .extracting(refused -> ((RuleViolation) refused).problem())
        .isEqualTo("budget-not-open");

    take(id, now -> now.state().changing("a fair more", writer()));
    take(id, now -> now.state().edited(with(line("travel", "2400.00")), RULES, writer()));
    take(id, now -> BudgetApproving.submit(now, RULES, writer()));
    assertThat(planned("travel", 1)).isEqualTo(cny("100.01"));
    approve(id, "head", "finance-head");
    approve(id, "boss", "general-manager");

    assertThat(state(id).versions()).hasSize(2);
    assertThat(planned("travel", 1)).isEqualTo(cny("200.00"));
    // A category that the new version does not name has nothing any more.
    assertThat(planned("training", 7)).isEqualTo(cny("0.00"));
  }

  @Test
  void aRejectedVersionGoesBackAndADroppedOneLeavesTheOneInForce() {
    String id = inForce();
    take(id, now -> now.state().changing("more", writer()));
    take(id, now -> BudgetApproving.submit(now, RULES, writer()));
    Act head = act("head", "finance-head");
    take(
        id,
        now -> BudgetApproving.reject(now, "why", Approver.of(head, Deputies.NONE), RULES, head));
    assertThat(state(id).stage()).isEqualTo(BudgetStage.CHANGING);

    take(id, now -> now.state().droppingChange(RULES, writer()));
    assertThat(state(id).stage()).isEqualTo(BudgetStage.IN_FORCE);
    assertThat(state(id).content()).isEqualTo(content("1200.05", "600.00"));
  }

  @Test
  void movesMoneyBetweenLinesAndMonths() {
    String id = inForce();

    move(id, new Place("travel", 3), new Place("training", 5), "40.00");

    assertThat(planned("travel", 3)).isEqualTo(cny("60.01"));
    assertThat(planned("training", 5)).isEqualTo(cny("90.00"));
    assertThat(state(id).reallocations().getFirst().state()).isEqualTo(State.DONE);
    assertThat(total()).isEqualTo(cny("1800.05"));
  }

  /** EXP-11: what is moved is numbered, and may come from and go to every month of the year. */
  @Test
  void movesAreNumberedAndReachTheFirstAndTheLastMonth() {
    String id = inForce();

    move(id, new Place("travel", 12), new Place("travel", 1), "100.00");
    move(id, new Place("travel", 1), new Place("travel", 12), "200.01");

    assertThat(state(id).reallocations()).extracting(Reallocation::number).containsExactly(1, 2);
    assertThat(planned("travel", 1)).isEqualTo(cny("0.00"));
    assertThat(planned("travel", 12)).isEqualTo(cny("200.01"));
    assertInvalid("to.month", () -> move(id, new Place("travel", 3), new Place("travel", 0), "1"));
    assertInvalid(
        "from.month", () -> move(id, new Place("travel", 0), new Place("travel", 3), "1"));
  }

  /** EXP-03, EXP-11: no step is taken from a stage that is not its own. */
  @Test
  void nothingIsWrittenApprovedOrMovedOutOfTurn() {
    String id = drafted();
    Place from = new Place("travel", 3);
    Place to = new Place("travel", 4);
    Runnable change = () -> take(id, now -> now.state().changing("more", writer()));
    Runnable drop = () -> take(id, now -> now.state().droppingChange(RULES, writer()));
    Runnable submit = () -> take(id, now -> BudgetApproving.submit(now, RULES, writer()));
    Runnable move = () -> move(id, from, to, "1.00");
    Runnable reject = () -> reject(id);
    List.of(change, drop, move, reject).forEach(BudgetTests::assertRefused);
    submit.run();
    List.of(change, drop, move, submit).forEach(BudgetTests::assertRefused);
    approve(id, "head", "finance-head");
    approve(id, "boss", "general-manager");
    List.of(drop, submit, reject).forEach(BudgetTests::assertRefused);
    assertRefused(() -> approve(id, "head", "finance-head"));
    budgets.change(
        id,
        writer().cause(),
        now -> now.state().reallocated(from, to, cny("1.00"), "why", writer()));
    // The accounts have not answered yet.
    assertRefused(move);
  }

  private void reject(String id) {
    Act head = act("head", "finance-head");
    take(
        id,
        now -> BudgetApproving.reject(now, "why", Approver.of(head, Deputies.NONE), RULES, head));
  }

  private static void assertRefused(Runnable step) {
    assertThatThrownBy(step::run).isInstanceOf(RuleViolation.class);
  }

  /** Whoever writes and approves a new version sees the months as they are (EXP-03, EXP-11). */
  @Test
  void aNewVersionTakesNothingBackThatWasMoved() {
    String id = inForce();
    move(id, new Place("travel", 3), new Place("training", 5), "40.00");

    take(id, now -> now.state().changing("other words", writer()));

    BudgetLine begun = state(id).content().line("training").orElseThrow();
    assertThat(begun.months().get(4)).isEqualTo(cny("90.00"));
    assertThat(begun.addsUp()).isTrue();
    agree(id);
    assertThat(planned("travel", 3)).isEqualTo(cny("60.01"));
    assertThat(planned("training", 5)).isEqualTo(cny("90.00"));
    assertThat(total()).isEqualTo(cny("1800.05"));
  }

  @Test
  void whatIsMovedWhileAVersionIsWrittenStaysMovedAsFarAsItLeavesSoMuch() {
    String id = inForce();
    take(id, now -> now.state().changing("less travel", writer()));
    move(id, new Place("travel", 3), new Place("training", 5), "40.00");
    move(id, new Place("training", 6), new Place("training", 7), "20.00");
    move(id, new Place("travel", 9), new Place("training", 9), "70.00");
    BudgetContent less = with(line("travel", "720.00"), line("training", "600.00"));
    take(id, now -> now.state().edited(less, RULES, writer()));
    agree(id);

    assertThat(planned("travel", 3)).isEqualTo(cny("20.00"));
    assertThat(planned("training", 5)).isEqualTo(cny("90.00"));
    assertThat(planned("training", 6)).isEqualTo(cny("30.00"));
    assertThat(planned("training", 7)).isEqualTo(cny("70.00"));
    // The version leaves 60.00 there, so 70.00 can't have been moved away.
    assertThat(planned("travel", 9)).isEqualTo(cny("60.00"));
    assertThat(planned("training", 9)).isEqualTo(cny("50.00"));
    assertThat(total()).isEqualTo(cny("1320.00"));
    // The next version begins with that, and nothing is moved twice.
    take(id, now -> now.state().changing("other words", writer()));
    agree(id);
    assertThat(planned("training", 5)).isEqualTo(cny("90.00"));
    assertThat(total()).isEqualTo(cny("1320.00"));
  }

  @Test
  void aLineThatOnlyAMoveFeedsBelongsToTheNextVersion() {
    String id = inForce();
    take(id, now -> now.state().changing("no training", writer()));
    take(id, now -> now.state().edited(with(line("travel", "1200.00")), RULES, writer()));
    agree(id);
    move(id, new Place("travel", 3), new Place("training", 5), "40.00");

    take(id, now -> now.state().changing("other words", writer()));

    BudgetLine training = state(id).content().line("training").orElseThrow();
    assertThat(training.amount()).isEqualTo(cny("40.00"));
    assertThat(training.justification()).isEqualTo("needed");
    agree(id);
    assertThat(planned("training", 5)).isEqualTo(cny("40.00"));
  }

  /** The accounts may still refuse a move that is under way, and then it is no part of anything. */
  @Test
  void aVersionBeginsWithoutAMoveThatIsUnderWay() {
    String id = inForce();
    Act writer = writer();
    Function<Stored<Budget>, Change<Budget>> untold =
        now ->
            now.state()
                .reallocated(
                    new Place("travel", 3), new Place("training", 5), cny("40.00"), "why", writer);
    budgets.change(id, writer.cause(), untold);

    budgets.change(id, writer.cause(), now -> now.state().changing("other words", writer));

    assertThat(state(id).content()).isEqualTo(content("1200.05", "600.00"));
    followed.finish(id, writer.cause());
    agree(id);
    assertThat(planned("training", 5)).isEqualTo(cny("90.00"));
    assertThat(total()).isEqualTo(cny("1800.05"));
  }

  private void agree(String id) {
    take(id, now -> BudgetApproving.submit(now, RULES, writer()));
    approve(id, "head", "finance-head");
    approve(id, "boss", "general-manager");
  }

  @Test
  void whatExpensesHoldIsNotMoved() {
    String id = inForce();
    Ask ask = new Ask("e-1", 1, Kind.RESERVED, cny("70.00"), false);
    commitments.ask(new AccountKey(2026, "sales", "travel", 3), ask, writer().cause());

    move(id, new Place("travel", 3), new Place("training", 5), "40.00");

    assertThat(state(id).reallocations().getFirst().state()).isEqualTo(State.REFUSED);
    assertThat(planned("travel", 3)).isEqualTo(cny("100.01"));
    assertThat(planned("training", 5)).isEqualTo(cny("50.00"));
    move(id, new Place("travel", 3), new Place("training", 5), "30.01");
    assertThat(state(id).reallocations().getLast().state()).isEqualTo(State.DONE);
  }

  /** An expense was faster; that it has given back since makes nothing of the move (EXP-11). */
  @Test
  void aMoveThatLostTheRaceIsRefusedAlthoughThereIsRoomAgain() {
    String id = inForce();
    Commitments racing = InMemory.commitments(new Busy(), new MemoryAggregates<>(process));
    BudgetAccounts told = new BudgetAccounts(budgets, new NoSearch(), racing);
    BudgetTrials trials = new BudgetTrials(Deputies.NONE, InstantSource.fixed(AT));
    BudgetDesk desk = new BudgetDesk(budgets, new NoSearch(), told, racing, trials, () -> RULES);
    MoveMoney move =
        new MoveMoney(new Place("travel", 3), new Place("training", 5), cny("40.00"), "why");

    assertThatThrownBy(() -> desk.reallocate(id, move, writer()))
        .isInstanceOf(RuleViolation.class)
        .extracting(refused -> ((RuleViolation) refused).problem())
        .isEqualTo("money-held");

    assertThat(state(id).reallocations().getLast().state()).isEqualTo(State.REFUSED);
    assertThat(planned("travel", 3)).isEqualTo(cny("100.01"));
    assertThat(Objects.requireNonNull(state(id).execution()).openSince()).isNull();
  }

  /** An expense takes money just before an account is told, and gives it back right after. */
  private final class Busy implements Aggregates<BudgetAccount> {

    private long turn;

    @Override
    public Optional<Stored<BudgetAccount>> find(String id) {
      return accounts.find(id);
    }

    @Override
    public Stored<BudgetAccount> get(String id) {
      return accounts.get(id);
    }

    @Override
    public Stored<BudgetAccount> create(
        Cause cause, Function<String, Change<BudgetAccount>> birth) {
      return accounts.create(cause, birth);
    }

    @Override
    public Stored<BudgetAccount> createAt(
        String id, Cause cause, Function<String, Change<BudgetAccount>> birth) {
      return accounts.createAt(id, cause, birth);
    }

    @Override
    public Stored<BudgetAccount> change(
        String id, Cause cause, Function<Stored<BudgetAccount>, Change<BudgetAccount>> decision) {
      ask(Kind.RESERVED, "70.00");
      Stored<BudgetAccount> after = accounts.change(id, cause, decision);
      ask(Kind.RELEASED, "0.00");
      return after;
    }

    @Override
    public Stored<BudgetAccount> change(
        String id,
        long revision,
        Cause cause,
        Function<Stored<BudgetAccount>, Change<BudgetAccount>> decision) {
      return change(id, cause, decision);
    }

    private void ask(Kind kind, String amount) {
      AccountKey key = new AccountKey(2026, "sales", "travel", 3);
      commitments.ask(key, new Ask("e-1", ++turn, kind, cny(amount), false), writer().cause());
    }
  }

  @Test
  void refusesToMoveWhatIsNotThere() {
    String id = inForce();

    assertInvalid(
        "amount", () -> move(id, new Place("travel", 3), new Place("travel", 4), "100.02"));
    assertInvalid("amount", () -> move(id, new Place("travel", 3), new Place("travel", 4), "0.00"));
    assertInvalid("to", () -> move(id, new Place("travel", 3), new Place("travel", 3), "1.00"));
    assertInvalid(
        "to.month", () -> move(id, new Place("travel", 3), new Place("travel", 13), "1.00"));
    assertInvalid(
        "from.category", () -> move(id, new Place("gifts", 3), new Place("travel", 3), "1.00"));
  }

  /** Whatever write the process is killed before, the accounts follow, and no cent is lost. */
  @Test
  void accountsFollowAfterAKillBeforeAnyWrite() {
    boolean killed = true;
    for (int writes = 0; killed; writes++) {
      killed = new BudgetTests().movesWithAKill(writes);
    }
  }

  private boolean movesWithAKill(int writes) {
    String id = inForce();
    process.dieAfter(writes);
    boolean killed = false;
    try {
      move(id, new Place("travel", 3), new Place("training", 5), "40.00");
    } catch (Killed _) {
      killed = true;
      process.restart();
      followed.finish(id, writer().cause());
    }
    assertThat(total()).isEqualTo(cny("1800.05"));
    boolean moved = !state(id).reallocations().isEmpty();
    assertThat(planned("travel", 3)).isEqualTo(moved ? cny("60.01") : cny("100.01"));
    assertThat(planned("training", 5)).isEqualTo(moved ? cny("90.00") : cny("50.00"));
    return killed;
  }

  private String inForce() {
    String id = drafted();
    agree(id);
    return id;
  }

  private String drafted() {
    Change<Budget> first = draft("sales", content("1200.05", "600.00"));
    return budgets.createAt("b-1", writer().cause(), _ -> first).id();
  }

  private static Change<Budget> draft(String department, BudgetContent content) {
    return Budget.drafted(2026, department, content, RULES, writer());
  }

  private void approve(String id, String who, String role) {
    Act act = act(who, role);
    take(
        id, now -> BudgetApproving.approve(now, null, Approver.of(act, Deputies.NONE), RULES, act));
  }

  private void move(String id, Place from, Place to, String amount) {
    take(id, now -> now.state().reallocated(from, to, cny(amount), "why", writer()));
  }

  private void take(String id, Function<Stored<Budget>, Change<Budget>> step) {
    followed.tell(budgets.change(id, writer().cause(), step), writer().cause());
  }

  private Budget state(String id) {
    return budgets.get(id).state();
  }

  private Money planned(String category, int month) {
    return commitments
        .account(new AccountKey(2026, "sales", category, month))
        .orElseThrow()
        .planned();
  }

  private Money total() {
    return MonthSplit.sum(accounts.all().stream().map(one -> one.state().planned()).toList());
  }

  private static BudgetContent content(String travel, String training) {
    return with(line("travel", travel), line("training", training));
  }

  private static BudgetContent with(BudgetLine... lines) {
    return new BudgetContent(cny("100000.00"), List.of(lines));
  }

  private static BudgetLine line(String category, String amount) {
    return new BudgetLine(
        category, "needed", "sells more", cny(amount), MonthSplit.even(cny(amount)));
  }

  private static ChainStep step(String name, String role) {
    return new ChainStep(
        name,
        "EXP-03",
        List.of(role),
        List.of(),
        List.of(),
        cny("0"),
        TimeLimit.parse("working 8h"));
  }

  private static void assertInvalid(String field, Runnable step) {
    assertThatThrownBy(step::run)
        .isInstanceOf(InvalidInput.class)
        .extracting(wrong -> ((InvalidInput) wrong).errors().getFirst().field())
        .isEqualTo(field);
  }

  private static Act writer() {
    return act("writer", "sales-manager");
  }

  private static Act act(String staffId, String role) {
    Caller caller = new Caller(staffId, "", Set.of(role), null, null);
    return Act.of(caller, AT, null, Trace.start(AT));
  }

  private static Money cny(String amount) {
    return Money.of(amount, "CNY");
  }

  /** Nothing is looked for here. */
  private static final class NoSearch implements BudgetSearch {

    @Override
    public List<Stored<Budget>> newestFirst(
        @Nullable Integer year, @Nullable String waitingFor, Slice slice) {
      return List.of();
    }

    @Override
    public List<Stored<Budget>> submittedSince(Instant since, int limit) {
      return List.of();
    }

    @Override
    public SequencedMap<String, Instant> untold(Look look) {
      return new TreeMap<>();
    }
  }
}
