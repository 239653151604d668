package io.saleswright.finance.matching;

import io.saleswright.finance.bankfiles.BankEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares a transfer with the receivables that it might pay (FIN-09). */
public final class Proposals {

  private static final int MOST = 20;

  private Proposals() {}

  /**
   * The receivables that it seems to pay, the surest first; those that nothing speaks for are left
   * out.
   */
  public static List<Proposal> of(BankEntry entry, Collection<Candidate> candidates) {
    PaperNumbers numbers = PaperNumbers.in(entry.text());
    Map<String, Proposal> found = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      if (candidate.open().currency().equals(entry.amount().currency())) {
        List<MatchReason> reasons = reasons(entry, candidate, numbers.all());
        if (!reasons.isEmpty()) {
          found.putIfAbsent(candidate.receivableId(), Proposal.of(candidate, reasons));
        }
      }
    }
    return found.values().stream()
        .sorted(
            Comparator.comparingInt(Proposal::score)
                .reversed()
                .thenComparing(proposal -> proposal.candidate().receivableId()))
        .limit(MOST)
        .toList();
  }

  private static List<MatchReason> reasons(
      BankEntry entry, Candidate candidate, Set<String> numbers) {
    List<MatchReason> reasons = new ArrayList<>();
    if (numbers.contains(candidate.orderNumber())) {
      reasons.add(MatchReason.ORDER_NUMBER);
    }
    if (candidate.invoices().stream().anyMatch(numbers::contains)) {
      reasons.add(MatchReason.INVOICE_NUMBER);
    }
    if (candidate.open().equals(entry.amount())) {
      reasons.add(MatchReason.OPEN_AMOUNT);
    } else if (candidate.parts().contains(entry.amount())) {
      reasons.add(MatchReason.PART_AMOUNT);
    }
    payer(entry, candidate.payer(), reasons);
    return reasons;
  }

  private static void payer(BankEntry entry, KnownPayer payer, List<MatchReason> reasons) {
    if (payer.hasAccount(entry.partyAccount())) {
      reasons.add(MatchReason.PAYER_ACCOUNT);
    }
    if (payer.hasName(entry.party())) {
      reasons.add(MatchReason.PAYER_NAME);
    } else if (payer.hasLikeName(entry.party())) {
      reasons.add(MatchReason.PAYER_NAME_ALIKE);
    }
  }

  /**
   * The one receivable that the transfer pays beyond doubt: its number, or that of its invoice, and
   * no other's stands in the text as it is written; exactly so much is open; and the money comes
   * from the customer as we know them.
   *
   * @param named the receivables of which a number stands in the text
   */
  public static Optional<Candidate> exact(BankEntry entry, Collection<Candidate> named) {
    Set<String> numbers = PaperNumbers.in(entry.text()).exact();
    List<Candidate> meant =
        named.stream()
            .filter(one ->
                numbers.contains(one.orderNumber())
                    || one.invoices().stream().anyMatch(numbers::contains))
            .toList();
    if (meant.size() != 1) {
      return Optional.empty();
    }
    Candidate only = meant.getFirst();
    boolean due = only.open().equals(entry.amount());
    boolean own = only.payer().isPaidBy(entry.party(), entry.partyAccount());
    return due && own ? Optional.of(only) : Optional.empty();
  }
}
