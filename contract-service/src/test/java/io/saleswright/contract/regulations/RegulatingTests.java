package io.saleswright.contract.regulations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.saleswright.contract.circulation.Audience;
import io.saleswright.platform.approval.Approver;
import io.saleswright.platform.approval.Chain;
import io.saleswright.platform.approval.ChainStep;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RoleHolders;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.time.TimeLimit;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.platform.time.WorkingTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Rules of the company: agreed with by all departments, in force from a day, and read (DOC-09). */
class RegulatingTests {

  private static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final WorkCalendar CALENDAR =
      new WorkCalendar(
          new WorkingTime(
              ZoneId.of("Asia/Shanghai"),
              List.of(new WorkingTime.Shift(LocalTime.of(8, 30), LocalTime.of(17, 30))),
              Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
              "HR-01"),
          List.of());
  private static final RegulationRules RULES =
      new RegulationRules(
          new Chain(3, List.of(step("legal", "legal"), step("management", "general-manager"))),
          List.of("sales-rep", "hr"),
          TimeLimit.parse("working 40h"),
          CALENDAR);

  private Stored<CompanyRule> stored;
  private Change<CompanyRule> last;

  RegulatingTests() {
    last = Regulating.write("CR-1", content("a", TODAY), act("author", "hr"));
    stored = stored(1, last.state());
  }

  private static ChainStep step(String name, String role) {
    return new ChainStep(
        name,
        "DOC-09",
        List.of(role),
        List.of(),
        List.of(),
        Money.of("0", "CNY"),
        TimeLimit.parse("working 8h"));
  }

  private static RuleContent content(String text, LocalDate from) {
    return new RuleContent("Travel", text, "HR", from);
  }

  private static Act act(String by, String... roles) {
    Caller caller = new Caller(by, by, Set.of(roles), null, null);
    return Act.of(caller, MONDAY, null, Trace.start(MONDAY));
  }

  private static Stored<CompanyRule> stored(long revision, CompanyRule rule) {
    return new Stored<>(
        "r-1", 1, revision, 1, rule, List.of(), MONDAY, "author", MONDAY, "author", false);
  }

  private CompanyRule then(Change<CompanyRule> change) {
    last = change;
    stored = stored(stored.revision() + (change.edited() ? 1 : 0), change.state());
    return stored.state();
  }

  private CompanyRule approve(String by, String role) {
    Act act = act(by, role);
    return then(Regulating.approve(stored, null, Approver.of(act, Deputies.NONE), RULES, act));
  }

  private CompanyRule issue() {
    then(Regulating.submit(stored, RULES, act("author", "hr")));
    approve("lawyer", "legal");
    return approve("boss", "general-manager");
  }

  private static void refuses(String problem, ThrowingCallable step) {
    assertThatExceptionOfType(RuleViolation.class)
        .isThrownBy(step)
        .satisfies(refused -> assertThat(refused.problem()).isEqualTo(problem));
  }

  @Test
  void isIssuedWhenTheLastDepartmentHasAgreed() {
    refuses("wrong-step", () -> approve("lawyer", "legal"));
    then(Regulating.submit(stored, RULES, act("author", "hr")));
    assertThat(stored.state().waitingFor()).isEqualTo("legal");
    refuses("own-paper", () -> approve("author", "legal"));
    approve("lawyer", "legal");
    assertThat(stored.state().stage()).isEqualTo(RuleStage.SUBMITTED);
    refuses("decided-before", () -> approve("lawyer", "general-manager"));
    refuses("wrong-step", () -> Regulating.edit(stored, content("b", TODAY), act("author", "hr")));

    CompanyRule rule = approve("boss", "general-manager");
    assertThat(rule.stage()).isEqualTo(RuleStage.ISSUED);
    assertThat(rule.version(1).approval().policyVersion()).isEqualTo(3);
    assertThat(last.events())
        .extracting(event -> event.getClass().getSimpleName())
        .containsExactly("CompanyRuleDecided", "CompanyRuleIssued");
    assertThat(last.started().getFirst().rule()).isEqualTo("DOC-07");
  }

  /** Nothing is in force before all have agreed, whatever day was wished. */
  @Test
  void dayOfAnIssuedVersionIsNeverInThePast() {
    then(Regulating.edit(stored, content("a", TODAY.minusDays(9)), act("author", "hr")));

    assertThat(issue().version(1).content().effectiveFrom()).isEqualTo(TODAY);
  }

  @Test
  void versionInForceIsKnownForEveryDay() {
    issue();
    then(Regulating.revise(stored, content("b", TODAY.plusDays(10)), act("author", "hr")));
    assertThat(stored.state().stage()).isEqualTo(RuleStage.REVISING);
    issue();
    CompanyRule rule =
        then(
            Regulating.repeal(
                stored, TODAY.plusDays(20), "replaced", RULES, act("boss", "vp-sales")));

    assertThat(rule.inForceOn(TODAY.minusDays(1))).isNull();
    assertThat(rule.inForceOn(TODAY)).isEqualTo(rule.version(1));
    assertThat(rule.inForceOn(TODAY.plusDays(9))).isEqualTo(rule.version(1));
    assertThat(rule.inForceOn(TODAY.plusDays(10))).isEqualTo(rule.version(2));
    assertThat(rule.inForceOn(TODAY.plusDays(19))).isEqualTo(rule.version(2));
    assertThat(rule.inForceOn(TODAY.plusDays(20))).isNull();
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> rule.version(3));
  }

  @Test
  void rejectedVersionGoesBackAndBeginsAnew() {
    then(Regulating.submit(stored, RULES, act("author", "hr")));
    approve("lawyer", "legal");
    Act boss = act("boss", "general-manager");
    then(Regulating.reject(stored, "too strict", Approver.of(boss, Deputies.NONE), RULES, boss));
    assertThat(stored.state().stage()).isEqualTo(RuleStage.DRAFT);

    then(Regulating.edit(stored, content("b", TODAY), act("author", "hr")));
    CompanyRule rule = issue();
    assertThat(rule.version(1).approval().past()).hasSize(2);
    assertThat(rule.version(1).content().text()).isEqualTo("b");
  }

  @Test
  void withdrawnVersionLeavesTheOneBefore() {
    then(Regulating.withdraw(stored, RULES, act("author", "hr")));
    assertThat(stored.state().stage()).isEqualTo(RuleStage.WITHDRAWN);

    RegulatingTests other = new RegulatingTests();
    other.issue();
    other.then(Regulating.revise(other.stored, content("b", TODAY), act("author", "hr")));
    CompanyRule rule = other.then(Regulating.withdraw(other.stored, RULES, act("x", "legal")));
    assertThat(rule.stage()).isEqualTo(RuleStage.ISSUED);
    assertThat(rule.inForceOn(TODAY)).isEqualTo(rule.version(1));
  }

  private record Directory(Map<String, List<String>> holding) implements RoleHolders {

    @Override
    public Map<String, List<String>> holding(Collection<String> roles, Instant at) {
      return holding;
    }

    @Override
    public Set<String> gone(Collection<String> people, Instant at) {
      return Set.of();
    }

    @Override
    public Set<String> unknown(Collection<String> people) {
      return Set.of();
    }
  }

  private static Audience audience(Map<String, List<String>> holding) {
    return Audience.of(RULES.audience(), new Directory(holding), MONDAY);
  }

  /** DOC-07: of a role everybody has to read it, whoever joins later too, and nobody who left. */
  @Test
  void everybodyWhoHasARoleHasToReadIt() {
    issue();
    Audience then = audience(Map.of("sales-rep", List.of("li", "mo"), "hr", List.of("wu", "li")));
    assertThat(stored.state().version(1).unread(then)).containsExactly("li", "mo", "wu");

    then(Regulating.confirm(stored, 1, then, act("li", "sales-rep", "hr")));
    then(Regulating.confirm(stored, 1, then, act("wu", "hr")));
    assertThat(last.stopped()).isEmpty();
    assertThat(stored.state().version(1).unread(then)).containsExactly("mo");

    Audience later = audience(Map.of("sales-rep", List.of("li", "new"), "hr", List.of("wu")));
    assertThat(stored.state().version(1).unread(later)).as("mo left").containsExactly("new");
    then(Regulating.confirm(stored, 1, later, act("new", "sales-rep")));
    assertThat(last.stopped()).containsExactly("DOC-07");
  }

  @Test
  void readersAreKeptAndTheClockStopsWhenEachRoleHasOne() {
    issue();
    Audience unknown = audience(Map.of());
    then(Regulating.confirm(stored, 1, unknown, act("li", "sales-rep")));
    assertThat(stored.state().version(1).unread(unknown)).containsExactly("hr");
    assertThat(last.stopped()).isEmpty();
    assertThat(Regulating.confirm(stored, 1, unknown, act("li", "sales-rep")).effective())
        .isFalse();
    then(Regulating.confirm(stored, 1, unknown, act("wu", "hr")));
    assertThat(last.stopped()).containsExactly("DOC-07");
    assertThat(stored.state().readers()).containsExactly("li", "wu");

    then(Regulating.revise(stored, content("b", TODAY), act("author", "hr")));
    issue();
    refuses("newer-version-issued", () -> Regulating.confirm(stored, 1, unknown, act("new", "hr")));
    assertThat(stored.state().version(1).receipts()).hasSize(2);
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() ->
            Regulating.repeal(stored, TODAY.minusDays(1), "x", RULES, act("boss", "vp-sales")));
  }
}
