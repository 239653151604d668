package io.saleswright.finance.creditnotes;

import io.saleswright.finance.credited.CreditGround;
import io.saleswright.finance.credited.CreditNoteDropped;
import io.saleswright.finance.credited.CreditNoteIssued;
import io.saleswright.finance.credited.CreditNoteRequested;
import io.saleswright.finance.credited.CreditNoteReversed;
import io.saleswright.finance.credited.CreditedLine;
import io.saleswright.finance.invoices.TaxSplit;
import io.saleswright.finance.orders.NetPrice;
import io.saleswright.finance.orders.OrderOwner;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Authors;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.RuleViolation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A credit note (red-letter invoice) of one invoice. It is asked for with a reason; finance writes
 * it, and from then on less is owed; a counter-entry takes it back. Nothing of it is ever deleted.
 *
 * @param deal the invoice's order, and whose it is
 * @param ground why money goes back
 * @param credited how much
 * @param requestedBy who asked for it: a person, or who caused the event
 * @param stage how far it has come
 * @param claim how it stands to what is owed
 * @param issue the credit note as it was written; null before
 * @param end how it came not to count; null while it counts or is still to be written
 * @param division how it is one of several that are one decision; null when it is the only one
 */
public record CreditNote(
    Deal deal,
    CreditGround ground,
    Credited credited,
    String requestedBy,
    CreditNoteStage stage,
    Claim claim,
    @Nullable Issue issue,
    @Nullable End end,
    @Nullable Division division) {

  /** The rule whose clock watches that it is written. */
  static final String CLOCK = "FIN-18";

  /**
   * The order whose invoice is corrected.
   *
   * @param invoiceId identity of the invoice; until it is written, of the order's first one
   * @param orderId identity of the order, and of its receivable
   * @param orderNumber the order's number for people
   * @param customerId who was invoiced
   * @param owner whose order it is
   */
  public record Deal(
      String invoiceId, String orderId, String orderNumber, String customerId, OrderOwner owner) {

    /** The same of one invoice of the order. */
    Deal correcting(String invoice) {
      return new Deal(invoice, orderId, orderNumber, customerId, owner);
    }
  }

  /**
   * How much goes back.
   *
   * @param gross with tax
   * @param netPrice how that came about when the order's prices exclude tax; null when they include
   *     it
   * @param lines the lines whose money it is; none when it is an amount
   * @param goods what the goods cost with tax, of which less goes back when less is left of the
   *     invoice; null when somebody asked for an amount
   * @param net what of gross is without tax, so that the parts of one decision are the whole to the
   *     cent; null when it is worked out
   */
  public record Credited(
      Money gross,
      @Nullable NetPrice netPrice,
      List<CreditedLine> lines,
      @Nullable Money goods,
      @Nullable Money net) {

    public Credited {
      lines = List.copyOf(lines);
    }

    /** An amount that somebody asked for. */
    static Credited of(Money gross) {
      return new Credited(gross, null, List.of(), null, null);
    }

    /** What goods cost, as far as so much is left. Roundings of parts may exceed the whole. */
    Credited within(Money left) {
      return goods == null || (left.covers(goods) && gross.equals(goods))
          ? this
          : new Credited(goods.min(left), netPrice, lines, goods, null);
    }

    /** Apart into net and tax, as it was agreed, or with the invoice's rate. */
    TaxSplit split(BigDecimal rate) {
      if (net != null) {
        return new TaxSplit(net, gross.minus(net));
      }
      NetPrice price = wholePrice();
      return price == null ? TaxSplit.of(gross, rate) : TaxSplit.of(price);
    }

    /** What the goods cost; null when all of that goes back, or somebody asked for an amount. */
    public @Nullable Money wanted() {
      return gross.equals(goods) ? null : goods;
    }

    /** How the amount came about; null when the order's prices include tax, or less was left. */
    @Nullable NetPrice wholePrice() {
      return netPrice != null && netPrice.gross().equals(gross) ? netPrice : null;
    }
  }

  /**
   * How it stands to what is owed.
   *
   * @param attempt how often it was tried to write it
   * @param by staff id of who tries
   * @param openSince since when the receivable has to be asked or told; null when it knows all
   * @param ground what no other credit note may be over meanwhile; null when it comes from none or
   *     does not count any more, and in what was stored before it was kept
   */
  public record Claim(
      int attempt, @Nullable String by, @Nullable Instant openSince, @Nullable String ground) {

    Claim next(String who, Instant at) {
      return new Claim(attempt + 1, who, at, ground);
    }

    Claim over(@Nullable Instant open) {
      return new Claim(attempt, by, open, null);
    }

    Claim settled() {
      return new Claim(attempt, by, null, ground);
    }
  }

  /**
   * A credit note as it was written; never changed afterwards.
   *
   * @param number what people call it
   * @param invoiceNumber number of the invoice that it corrects
   * @param title whom it is made out to, as the invoice
   * @param taxRate tax in percent of net, as the invoice
   * @param net the amount without tax
   * @param tax the tax
   * @param issuedOn the day on it
   * @param by staff id of who wrote it
   */
  public record Issue(
      String number,
      String invoiceNumber,
      String title,
      BigDecimal taxRate,
      Money net,
      Money tax,
      LocalDate issuedOn,
      String by) {}

  /**
   * How it came not to count.
   *
   * @param counterNumber number of the counter-entry; null when it was never written
   * @param reason why
   * @param by staff id of who decided it
   * @param at when
   */
  public record End(@Nullable String counterNumber, String reason, String by, Instant at) {}

  /** A credit note that has to be written. */
  static Change<CreditNote> requested(
      String id, Deal deal, CreditGround ground, Credited credited, String by, Instant due) {
    CreditNote note =
        new CreditNote(
            deal,
            ground,
            credited,
            by,
            CreditNoteStage.REQUESTED,
            new Claim(0, null, null, ground.key()),
            null,
            null,
            null);
    return note.beginning(id, due);
  }

  /** One of several that are one decision; it is written as soon as it is there (FIN-08). */
  Change<CreditNote> parted(String wholeId, Credited share, String id, Instant due, Instant at) {
    String first = division == null || division.partOf() == null ? wholeId : division.partOf();
    return new CreditNote(
            deal,
            ground,
            share,
            requestedBy,
            CreditNoteStage.WRITING,
            new Claim(1, claim.by(), at, null),
            null,
            null,
            new Division(first, List.of()))
        .beginning(id, due);
  }

  private Change<CreditNote> beginning(String id, Instant due) {
    return Change.to(this)
        .raising(
            new CreditNoteRequested(
                id,
                deal.invoiceId(),
                deal.orderId(),
                deal.customerId(),
                credited.gross(),
                ground.kind().name(),
                ground.id(),
                requestedBy,
                division == null ? null : division.partOf()))
        .starting(new Deadline(CLOCK, due));
  }

  /** How much goes back when so much of the order is not credited: of goods no more than that. */
  Credited wanted(Money left) {
    return left.isPositive() ? credited.within(left) : credited;
  }

  /**
   * Somebody writes it; invoices and receivable are asked next.
   *
   * @param shares what goes back, one for each invoice that is corrected; the first is what this
   *     one is over, and each other becomes one of its own
   */
  Change<CreditNote> writing(String id, List<Credited> shares, Act act) {
    mustBeWritable(act.by());
    return Change.to(
        new CreditNote(
            deal,
            ground,
            shares.getFirst(),
            requestedBy,
            CreditNoteStage.WRITING,
            claim.next(act.by(), act.at()),
            issue,
            end,
            Division.taking(id, division, shares.subList(1, shares.size()))));
  }

  /**
   * Checks whether this person may write it.
   *
   * @throws RuleViolation when it does not wait, or the same person asked for it
   */
  void mustBeWritable(String by) {
    CreditNoteStep.ISSUE.mustStartFrom(stage);
    Authors.of(requestedBy).mustNotInclude(by);
  }

  /**
   * The receivable has taken it.
   *
   * @param invoiceId the invoice of the order that it corrects
   */
  Change<CreditNote> issued(String id, String invoiceId, Issue written) {
    if (stage != CreditNoteStage.WRITING) {
      return Change.none(this);
    }
    return Change.to(
            new CreditNote(
                deal.correcting(invoiceId),
                ground,
                credited,
                requestedBy,
                CreditNoteStage.ISSUED,
                claim.settled(),
                written,
                end,
                division))
        .raising(
            new CreditNoteIssued(
                id,
                written.number(),
                invoiceId,
                written.invoiceNumber(),
                deal.orderId(),
                deal.customerId(),
                written.net(),
                written.tax(),
                credited.gross(),
                credited.lines(),
                ground.kind().name(),
                ground.id(),
                written.issuedOn(),
                written.by(),
                division == null ? null : division.partOf()))
        .stopping(CLOCK);
  }

  /** The receivable has not so much left: it waits to be written once more, or dropped. */
  Change<CreditNote> refused() {
    return stage == CreditNoteStage.WRITING
        ? Change.to(with(CreditNoteStage.REQUESTED, claim.settled(), issue, end))
        : Change.none(this);
  }

  /** It is not written after all. */
  Change<CreditNote> dropped(String id, String reason, Act act) {
    CreditNoteStep.DROP.mustStartFrom(stage);
    End over = new End(null, reason, act.by(), act.at());
    return Change.to(with(CreditNoteStage.DROPPED, claim.over(null), issue, over))
        .raising(new CreditNoteDropped(id, deal.orderId(), act.by()))
        .stopping(CLOCK);
  }

  /**
   * A counter-entry takes it back, by somebody who did not write it; the receivable is told next.
   */
  Change<CreditNote> reversed(String id, String counterNumber, String reason, Act act) {
    mustBeReversible(act.by());
    End over = new End(counterNumber, reason, act.by(), act.at());
    return Change.to(with(CreditNoteStage.REVERSED, claim.over(act.at()), issue, over))
        .raising(
            new CreditNoteReversed(
                id,
                Objects.requireNonNull(issue).number(),
                counterNumber,
                deal.orderId(),
                deal.customerId(),
                credited.gross(),
                act.by()));
  }

  /**
   * Checks whether this person may take it back.
   *
   * @throws RuleViolation when it does not count, or the same person wrote it
   */
  void mustBeReversible(String by) {
    CreditNoteStep.REVERSE.mustStartFrom(stage);
    Authors.of(Objects.requireNonNull(issue).by()).mustNotInclude(by);
  }

  /** The receivable knows that it does not count any more. */
  Change<CreditNote> settled() {
    return stage == CreditNoteStage.REVERSED && claim.openSince() != null
        ? Change.to(with(stage, claim.settled(), issue, end))
        : Change.none(this);
  }

  /** Gives it to whom its order belongs now. */
  Change<CreditNote> belongingTo(OrderOwner owner) {
    return owner.equals(deal.owner())
        ? Change.none(this)
        : Change.to(
            new CreditNote(
                new Deal(
                    deal.invoiceId(), deal.orderId(), deal.orderNumber(), deal.customerId(), owner),
                ground,
                credited,
                requestedBy,
                stage,
                claim,
                issue,
                end,
                division));
  }

  /** Identity under which it asks the receivable this time. */
  String claimId(String id) {
    return Ids.derived("credit-note", id, Integer.toString(claim.attempt()));
  }

  private CreditNote with(
      CreditNoteStage next, Claim now, @Nullable Issue written, @Nullable End over) {
    return new CreditNote(deal, ground, credited, requestedBy, next, now, written, over, division);
  }
}
