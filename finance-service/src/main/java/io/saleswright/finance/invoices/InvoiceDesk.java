package io.saleswright.finance.invoices;

import io.saleswright.finance.customers.CustomerNames;
import io.saleswright.finance.invoiced.Channel;
import io.saleswright.finance.invoiced.Proposal;
import io.saleswright.finance.invoiced.Sending;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.kernel.Trials;
import io.saleswright.platform.kernel.Trials.Answer;
import io.saleswright.platform.security.Scoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes invoices and shows them to people (FIN-08, FIN-19). */
public final class InvoiceDesk {

  private static final Trials<InvoiceStep, Invoice, InvoiceRules> TRIALS =
      Trials.<InvoiceStep, Invoice, InvoiceRules>of(InvoiceStep.class)
          .trying(InvoiceStep.ISSUE, (stored, _, _) -> stored.state().mustBeOpen())
          .trying(
              InvoiceStep.SPLIT,
              (stored, _, _) -> InvoiceStep.SPLIT.mustStartFrom(stored.state().stage()))
          .trying(
              InvoiceStep.SEND,
              (stored, _, _) -> InvoiceStep.SEND.mustStartFrom(stored.state().stage()))
          .trying(
              InvoiceStep.VOID,
              (stored, rules, act) ->
                  InvoiceCourse.mustBeVoidable(stored.state(), rules.day(act.at()), act.by()))
          .complete();

  /** Far enough back for every title that a customer uses. */
  private static final int EARLIER = 50;

  private final Scoped<Invoice> invoices;
  private final InvoiceSearch search;
  private final CustomerNames names;
  private final InvoiceNumbers numbers;
  private final InvoiceFollowUp followUp;
  private final Supplier<InvoiceRules> rules;
  private final InstantSource time;

  InvoiceDesk(
      Scoped<Invoice> invoices,
      InvoiceSearch search,
      CustomerNames names,
      InvoiceNumbers numbers,
      InvoiceFollowUp followUp,
      Supplier<InvoiceRules> rules,
      InstantSource time) {
    this.invoices = invoices;
    this.search = search;
    this.names = names;
    this.numbers = numbers;
    this.followUp = followUp;
    this.rules = rules;
    this.time = time;
  }

  /**
   * Writes an invoice.
   *
   * @throws RuleViolation when it was issued before
   * @throws InvalidInput when the rate is not in use, or not the one that the order owes
   */
  public Stored<Invoice> issue(String id, IssueInvoice command, Act act) {
    InvoiceStep.ISSUE.mustBeOpenTo(act.caller());
    return invoices.change(
        id,
        act,
        now -> {
          InvoiceRules inForce = rules.get();
          now.state().mustBeIssuable(command, inForce);
          String number = numbers.next(inForce.dayOfPaper(act.at()));
          return now.state().issued(id, number, command, inForce, act);
        });
  }

  /**
   * Takes a part out of an invoice that is not written; it becomes an invoice of its own (FIN-08).
   *
   * @param amount how much, in the prices of the order: with tax where they include it
   * @param revision the revision that the caller saw
   * @throws RuleViolation when it is written
   * @throws InvalidInput when nothing of it would be left
   */
  public Stored<Invoice> split(String id, Money amount, long revision, Act act) {
    InvoiceStep.SPLIT.mustBeOpenTo(act.caller());
    Stored<Invoice> split =
        invoices.change(
            id, revision, act, now -> InvoiceCourse.split(now.state(), id, amount, act));
    return followUp.after(split, act.cause());
  }

  /**
   * Notes that an invoice was sent to the customer.
   *
   * @param on the day; null for today
   * @throws RuleViolation when it is not written, or was voided
   */
  public Stored<Invoice> send(
      String id, Channel channel, @Nullable LocalDate on, @Nullable String reference, Act act) {
    InvoiceStep.SEND.mustBeOpenTo(act.caller());
    LocalDate today = rules.get().day(act.at());
    Sending sending = new Sending(channel, on == null ? today : on, reference, act.by());
    return invoices.change(id, act, now -> InvoiceCourse.sent(now.state(), id, sending, today));
  }

  /**
   * Voids a written invoice; another one over the same is asked for.
   *
   * @throws RuleViolation when its month is over, credit notes correct it, or the same person wrote
   *     it
   */
  public Stored<Invoice> voidIt(String id, String reason, Act act) {
    InvoiceStep.VOID.mustBeOpenTo(act.caller());
    Stored<Invoice> voided =
        invoices.change(
            id,
            act,
            now -> {
              LocalDate today = rules.get().dayOfPaper(act.at());
              return InvoiceCourse.voided(now.state(), id, reason, today, act);
            });
    return followUp.after(voided, act.cause());
  }

  /**
   * An invoice.
   *
   * @throws NotFound when there is none that the caller sees
   */
  public Stored<Invoice> get(String id, Caller caller) {
    InvoiceStep.READ.mustBeOpenTo(caller);
    return invoices.get(id, caller);
  }

  /**
   * What may stand on an invoice that is to be written, for who may write it (FIN-02). Whoever does
   * not write invoices is not told tax numbers and accounts of others.
   *
   * @throws NotFound when there is none that the caller sees
   */
  public Proposal propose(String id, Caller caller) {
    InvoiceStep.ISSUE.mustBeOpenTo(caller);
    Invoice invoice = invoices.get(id, caller).state();
    List<Issue> earlier =
        search.writtenFor(invoice.customerId(), EARLIER).stream()
            .map(one -> Objects.requireNonNull(one.state().issue()))
            .toList();
    return invoice.proposed(earlier, names.of(invoice.customerId()).orElse(null));
  }

  /** Invoices that the caller sees, newest first. */
  public List<Stored<Invoice>> list(InvoiceSearch.Wanted wanted, Slice slice, Caller caller) {
    InvoiceStep.READ.mustBeOpenTo(caller);
    return search.newestFirst(wanted, caller, slice);
  }

  /** What the caller could do with an invoice now. */
  public List<Answer> possible(Stored<Invoice> stored, Caller caller) {
    Instant now = time.instant();
    return TRIALS.of(stored, rules.get(), Act.of(caller, now, null, Trace.start(now)));
  }
}
