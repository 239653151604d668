package io.saleswright.finance.creditnotes;

import io.saleswright.finance.credited.CreditGround;
import io.saleswright.finance.credited.CreditGround.Kind;
import io.saleswright.finance.credited.CreditedLine;
import io.saleswright.finance.creditnotes.CreditNote.Credited;
import io.saleswright.finance.creditnotes.CreditNote.Deal;
import io.saleswright.finance.invoices.InvoiceRequests;
import io.saleswright.finance.orders.NetPrice;
import io.saleswright.finance.orders.OrderOwner;
import io.saleswright.finance.receivables.OrderFacts;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.finance.receivables.ReceivableClaims;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes what returns and sign-offs ask of credit notes (FIN-18). */
public final class CreditNoteRequests {

  private final Aggregates<CreditNote> notes;
  private final Aggregates<CreditFile> files;
  private final Aggregates<Receivable> receivables;
  private final InvoiceRequests invoices;
  private final CreditNoteSearch search;
  private final CreditNoteGrounds grounds;
  private final Supplier<CreditNoteRules> rules;

  CreditNoteRequests(
      Aggregates<CreditNote> notes,
      Aggregates<CreditFile> files,
      Aggregates<Receivable> receivables,
      InvoiceRequests invoices,
      CreditNoteSearch search,
      CreditNoteGrounds grounds,
      Supplier<CreditNoteRules> rules) {
    this.notes = notes;
    this.files = files;
    this.receivables = receivables;
    this.invoices = invoices;
    this.search = search;
    this.grounds = grounds;
    this.rules = rules;
  }

  /**
   * Asks for the credit note of goods that are ours again or never arrived; once for each of them.
   * An order without a receivable is an imported one, of which nothing is owed here. Of an invoice
   * that is credited as a whole no more goes back.
   *
   * @param value what the goods cost, in the order's prices
   */
  public void request(
      String orderId, CreditGround ground, Money value, List<CreditedLine> lines, Cause cause) {
    boolean imported = ground.kind() == Kind.RETURN && receivables.find(orderId).isEmpty();
    if (imported) {
      nothing(orderId, cause);
      return;
    }
    Receivable receivable = receivables.get(orderId).state();
    NetPrice terms = receivable.order().netPrice();
    NetPrice price = terms == null ? null : terms.over(value);
    Money gross = price == null ? value : price.gross();
    Money left = receivable.creditable();
    String id = CreditNoteGrounds.idOf(ground);
    boolean nothing = !left.isPositive() || search.counts(ground);
    if (nothing && notes.find(id).isEmpty()) {
      String key = Objects.requireNonNull(ground.key());
      remember(orderId, cause, file -> file.without(key));
      return;
    }
    Credited credited = new Credited(gross, price, lines, gross, null).within(left);
    notes.createAt(
        id, cause, _ -> requested(id, receivable, ground, credited, cause.by(), cause.at()));
    remember(orderId, id, cause);
  }

  /** What was told of an order asks for no money. */
  public void nothing(String orderId, Cause cause) {
    remember(orderId, null, cause);
  }

  private void remember(String orderId, @Nullable String note, Cause cause) {
    remember(orderId, cause, file -> file.with(note));
  }

  private void remember(
      String orderId, Cause cause, Function<CreditFile, Change<CreditFile>> step) {
    if (files.find(orderId).isEmpty()) {
      Stored<CreditFile> first = files.createAt(orderId, cause, _ -> step.apply(CreditFile.EMPTY));
      if (!first.repeated()) {
        return;
      }
    }
    files.change(orderId, cause, now -> step.apply(now.state()));
  }

  /** What somebody asks for by hand. */
  Change<CreditNote> byHand(
      String id, Receivable receivable, CreditGround ground, Money gross, Act act) {
    CreditNoteRefusal.NO_INVOICE.unless(invoices.of(receivable.order().orderId()).isPresent());
    grounds.mustBeFree(ground, receivable.order().orderId());
    ReceivableClaims.mustBeCreditable(receivable, gross);
    CreditGround named = grounds.named(ground, receivable.order().customerId());
    return requested(id, receivable, named, Credited.of(gross), act.by(), act.at());
  }

  private Change<CreditNote> requested(
      String id,
      Receivable receivable,
      CreditGround ground,
      Credited credited,
      String by,
      Instant at) {
    OrderFacts order = receivable.order();
    Deal deal =
        new Deal(
            InvoiceRequests.idOf(order.orderId()),
            order.orderId(),
            order.number(),
            order.customerId(),
            order.owner());
    return CreditNote.requested(id, deal, ground, credited, by, rules.get().due().apply(at));
  }

  /** Gives an order's credit notes to whom the order belongs now (SEC-02). */
  public void belongTo(String orderId, OrderOwner owner, Cause cause) {
    for (String id : search.ofOrder(orderId)) {
      notes.change(id, cause, now -> now.state().belongingTo(owner));
    }
    nothing(orderId, cause);
  }
}
