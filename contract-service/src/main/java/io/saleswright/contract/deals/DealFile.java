package io.saleswright.contract.deals;

import io.saleswright.platform.security.DataScope.Belonging;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The papers of one order, put together by what is told of it, in whatever order that arrives
 * (DOC-06). It is a file of papers from the day on which the customer has paid all of it.
 *
 * @param order the order; null while finance alone has told of it
 * @param hasQuote whether its contract was made from a quote
 * @param papers what is there
 * @param waived what does not exist
 * @param required the papers that the policy asked for when it became a file; empty before
 * @param paidOn the day on which all of it was paid; null while it is not
 * @param cancelled whether the order will not be carried out
 * @param archived whether it was complete once, and was told to be; null before
 */
public record DealFile(
    @Nullable DealOrder order,
    boolean hasQuote,
    List<DealPaper> papers,
    List<Waiver> waived,
    List<PaperKind> required,
    @Nullable LocalDate paidOn,
    boolean cancelled,
    @Nullable Boolean archived) {

  /** Nothing is known. */
  static final DealFile EMPTY =
      new DealFile(null, false, List.of(), List.of(), List.of(), null, false, null);

  public DealFile {
    papers = List.copyOf(papers);
    waived = List.copyOf(waived);
    required = List.copyOf(required);
  }

  /** How far it has come. */
  public DealStage stage() {
    if (cancelled) {
      return DealStage.CANCELLED;
    }
    if (paidOn == null || order == null) {
      return DealStage.COLLECTING;
    }
    return missing().isEmpty() ? DealStage.COMPLETE : DealStage.INCOMPLETE;
  }

  /**
   * The day on which the last was done of what was agreed on: the customer has signed for the goods
   * and paid; null while something of it is open.
   */
  public @Nullable LocalDate doneOn() {
    return stage() != DealStage.COMPLETE
        ? null
        : Stream.concat(
                Stream.ofNullable(paidOn),
                papers.stream()
                    .filter(paper -> paper.kind() == PaperKind.SIGN_OFF)
                    .map(DealPaper::date))
            .max(Comparator.naturalOrder())
            .orElse(null);
  }

  /** What is missing in it; nothing before it is one. */
  public List<PaperKind> missing() {
    return required.stream()
        .filter(this::isAskedFor)
        .filter(kind -> papers.stream().noneMatch(paper -> paper.kind() == kind && paper.counts()))
        .filter(kind -> waived.stream().noneMatch(one -> one.kind() == kind))
        .toList();
  }

  /** Whether there has to be one; of an order without contract and quote there is neither. */
  private boolean isAskedFor(PaperKind kind) {
    return switch (kind) {
      case QUOTE -> hasQuote;
      case CONTRACT -> order != null && order.hasContract();
      case ORDER, VERIFICATION, DELIVERY_NOTE, SIGN_OFF, INVOICE -> true;
    };
  }

  /** Whether all is there and nobody was told, as when less is asked for than was before. */
  boolean isUntold() {
    return stage() == DealStage.COMPLETE && !isArchived();
  }

  /** Whom it belongs to (SEC-02). */
  public Belonging belonging() {
    return order == null ? new Belonging(null, null, null) : order.belonging();
  }

  /** Whether the archive has been told to keep it. */
  boolean isArchived() {
    return Boolean.TRUE.equals(archived);
  }

  /** The same, once the archive has been told. */
  DealFile told() {
    return new DealFile(order, hasQuote, papers, waived, required, paidOn, cancelled, true);
  }

  DealFile of(DealOrder told) {
    return new DealFile(told, hasQuote, papers, waived, required, paidOn, cancelled, archived);
  }

  /** The same with a paper, in the place of the one of its kind and document. */
  DealFile with(DealPaper paper) {
    List<DealPaper> all =
        new ArrayList<>(
            papers.stream()
                .filter(one ->
                    one.kind() != paper.kind() || !one.documentId().equals(paper.documentId()))
                .toList());
    all.add(paper);
    return holding(all, hasQuote);
  }

  /** The same with a paper that does not count any more; it stays where it is (FIN-08). */
  DealFile voiding(PaperKind kind, String documentId, LocalDate day) {
    return holding(
        new ArrayList<>(
            papers.stream()
                .map(paper ->
                    paper.kind() == kind && paper.documentId().equals(documentId)
                        ? paper.voided(day)
                        : paper)
                .toList()),
        hasQuote);
  }

  /** The same with what is known of the contract now, and with nothing of another one. */
  DealFile under(DealContract contract) {
    List<DealPaper> all =
        new ArrayList<>(
            papers.stream()
                .filter(one -> one.kind() != PaperKind.CONTRACT && one.kind() != PaperKind.QUOTE)
                .toList());
    all.addAll(contract.papers());
    return holding(all, contract.quote() != null);
  }

  private DealFile holding(List<DealPaper> all, boolean quote) {
    all.sort(Comparator.comparing(DealPaper::kind).thenComparing(DealPaper::documentId));
    return new DealFile(order, quote, all, waived, required, paidOn, cancelled, archived);
  }

  DealFile waiving(Waiver waiver) {
    List<Waiver> all = new ArrayList<>(waived);
    all.add(waiver);
    return new DealFile(order, hasQuote, papers, all, required, paidOn, cancelled, archived);
  }

  DealFile asking(List<PaperKind> papersOfPolicy) {
    return new DealFile(
        order, hasQuote, papers, waived, papersOfPolicy, paidOn, cancelled, archived);
  }

  DealFile paid(@Nullable LocalDate day) {
    return new DealFile(order, hasQuote, papers, waived, required, day, cancelled, archived);
  }

  DealFile gone() {
    return new DealFile(order, hasQuote, papers, waived, required, paidOn, true, archived);
  }
}
