package io.saleswright.contract.lifecycle;

import io.saleswright.contract.clauses.Clause;
import io.saleswright.contract.clauses.ContractKind;
import io.saleswright.contract.content.Completeness;
import io.saleswright.contract.content.ContractContent;
import io.saleswright.contract.content.ContractLine;
import io.saleswright.contract.content.ContractTerms;
import io.saleswright.contract.content.Limits;
import io.saleswright.contract.offers.OfferLine.ProductRef;
import io.saleswright.contract.offers.PaymentTerms;
import io.saleswright.contract.parties.Buyer;
import io.saleswright.contract.parties.Holder;
import io.saleswright.contract.parties.Parties;
import io.saleswright.contract.signing.Side;
import io.saleswright.contract.signing.Signature;
import io.saleswright.platform.approval.Approver;
import io.saleswright.platform.approval.Chain;
import io.saleswright.platform.approval.ChainStep;
import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.attachment.Attachment;
import io.saleswright.platform.attachment.AttachmentLists;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Authors;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.time.TimeLimit;
import io.saleswright.platform.time.WorkCalendar;
import io.saleswright.platform.time.WorkingTime;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A contract as it comes along, without any framework. */
final class ContractStory {

  static final String ID = "contract-1";
  static final String REP = "rep";
  static final String SUPPORT = "support";
  static final String MANAGER = "manager";
  static final String HEAD = "head";
  static final String LEGAL = "legal";
  static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  static final WorkCalendar CALENDAR =
      new WorkCalendar(
          new WorkingTime(
              ZoneId.of("Asia/Shanghai"),
              List.of(new WorkingTime.Shift(LocalTime.of(8, 30), LocalTime.of(17, 30))),
              Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
              "HR-01"),
          List.of());

  static final ContractRules RULES =
      new ContractRules(
          new Chain(
              7,
              List.of(
                  step("support-check", "CON-04", "sales-support", "0"),
                  step("sales-manager", "CON-03", "sales-manager", "0"),
                  step("leadership", "CON-03", "vp-sales", "500000"),
                  step("legal", "CON-05", "legal", "0"))),
          new Completeness(
              Map.of(
                  ContractKind.SALES, List.of("liability"),
                  ContractKind.FRAMEWORK, List.of("liability"),
                  ContractKind.AGREEMENT, List.of("subject"))),
          List.of("prices", "terms"),
          TimeLimit.parse("working 16h"),
          Duration.ofDays(30),
          new BigDecimal("13"),
          CALENDAR);

  static final int MOST_FILES = 3;

  private Instant now = MONDAY;
  private Stored<Contract> stored;
  private Change<Contract> last;

  private ContractStory(Change<Contract> first) {
    this.last = first;
    this.stored =
        new Stored<>(ID, 1, 1, 1, first.state(), List.of(), MONDAY, REP, MONDAY, REP, false);
  }

  private static ChainStep step(String name, String rule, String role, String from) {
    return new ChainStep(
        name,
        rule,
        List.of(role),
        List.of(),
        List.of(),
        Money.of(from, "CNY"),
        TimeLimit.parse("working 8h"));
  }

  /** A draft that the salesperson wrote. */
  static ContractStory drafted(ContractContent content) {
    return new ContractStory(
        Writing.begin(
            ID,
            "CT-20261123-0001",
            parties(),
            new Origin("quote-1", null, "Lobby"),
            content,
            Authors.of(REP),
            act(REP, MONDAY, "sales-rep").cause()));
  }

  static Parties parties() {
    return new Parties(
        new Buyer("customer-1", "Hua Xia", "east", Buyer.Status.CONFIRMED, null),
        Holder.of(REP, "east-1"));
  }

  static ContractContent sale(String price) {
    return content(ContractKind.SALES, price, "10", Limits.NONE, "liability");
  }

  static ContractContent framework(
      @Nullable String quantity, LocalDate until, @Nullable Money limit) {
    return content(
        ContractKind.FRAMEWORK, "9.50", quantity, new Limits(TODAY, until, limit), "liability");
  }

  static ContractContent content(
      ContractKind kind, String price, @Nullable String quantity, Limits limits, String topic) {
    ContractLine line =
        new ContractLine(
            1,
            new ProductRef("chair", "C-1"),
            "Chair",
            null,
            "piece",
            quantity == null ? null : new BigDecimal(quantity),
            Money.of(price, "CNY"),
            BigDecimal.ZERO,
            null);
    ContractTerms terms =
        new ContractTerms(
            "CNY",
            new PaymentTerms(PaymentTerms.Kind.PREPAID, null, null),
            true,
            LocalDate.of(2026, 12, 20),
            null);
    return new ContractContent(
        kind,
        "Chairs",
        List.of(line),
        terms,
        limits,
        List.of(new Clause(topic, "Who is late pays 1 % of {{currency}}.", null)));
  }

  ContractStory then(BiFunction<Stored<Contract>, Act, Change<Contract>> verb, String by) {
    last = verb.apply(stored, act(by, now, by));
    long revision = stored.revision() + (last.edited() ? 1 : 0);
    stored =
        new Stored<>(
            ID,
            stored.version() + 1,
            revision,
            stored.lastEvent() + last.events().size(),
            last.state(),
            List.of(),
            MONDAY,
            REP,
            now,
            by,
            false);
    return this;
  }

  ContractStory submitted() {
    return then((it, act) -> Approving.submit(it, RULES, act), REP);
  }

  ContractStory approvedBy(String person, String role) {
    return then(
        (it, act) ->
            Approving.approve(it, RULES.checklist(), null, approver(person, role), RULES, act),
        person);
  }

  /** Every step has agreed. */
  ContractStory approved() {
    submitted().approvedBy(SUPPORT, "sales-support").approvedBy(MANAGER, "sales-manager");
    if ("leadership".equals(contract().waitingFor())) {
      approvedBy(HEAD, "vp-sales");
    }
    return approvedBy(LEGAL, "legal");
  }

  /** A file is there, whose identity is this. */
  ContractStory attached(String id) {
    return AttachmentLists.of(contract().attachments()).stream()
            .anyMatch(one -> one.id().equals(id))
        ? this
        : then((it, act) -> Attaching.attach(it, file(id, act), MOST_FILES, act), REP);
  }

  static Attachment file(String id, Act act) {
    return new Attachment(
        id, "bytes-" + id, id + ".pdf", "application/pdf", 1, "0f", act.by(), act.at());
  }

  ContractStory signed(Side side, LocalDate on) {
    attached("scan-1");
    return then(
        (it, act) ->
            Signing.sign(
                it,
                new Signature(side, "Somebody", on, true, "scan-1", act.by(), act.at()),
                RULES,
                act),
        REP);
  }

  /** Both sides have signed today. */
  ContractStory effective() {
    LocalDate today = RULES.today(now);
    return approved().signed(Side.THEIRS, today).signed(Side.OURS, today);
  }

  ContractStory later(Duration duration) {
    now = now.plus(duration);
    return this;
  }

  Contract contract() {
    return stored.state();
  }

  Stored<Contract> stored() {
    return stored;
  }

  Change<Contract> last() {
    return last;
  }

  <T> T raised(Class<T> type) {
    return last.events().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + type + " in " + last.events()));
  }

  List<String> events() {
    List<String> names = new ArrayList<>();
    last.events().forEach(event -> names.add(event.getClass().getSimpleName()));
    return names;
  }

  Act act(String by) {
    return act(by, now, by);
  }

  static Approver approver(String person, String role) {
    return Approver.of(caller(person, role), MONDAY, Deputies.NONE);
  }

  static Caller caller(String person, String role) {
    return new Caller(person, person, Set.of(role), null, null);
  }

  private static Act act(String by, Instant at, String role) {
    return Act.of(caller(by, role), at, null, Trace.start(at));
  }
}
