package io.saleswright.finance.transfers.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.finance.bankfiles.BankEntry;
import io.saleswright.finance.customers.CustomerNames;
import io.saleswright.finance.invoices.Invoice;
import io.saleswright.finance.invoices.Issue;
import io.saleswright.finance.matching.Candidate;
import io.saleswright.finance.matching.KnownPayer;
import io.saleswright.finance.matching.PaperNumbers;
import io.saleswright.finance.receivables.Instalment;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.finance.receivables.ReceivableStage;
import io.saleswright.finance.transfers.BankTransfer;
import io.saleswright.finance.transfers.BankTransferStage;
import io.saleswright.finance.transfers.CandidateSearch;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Finds what a transfer might pay, in the collections of receivables, invoices and transfers. */
final class MongoCandidates implements CandidateSearch {

  static final String PARTY = "state.entry.party";
  static final String PARTY_ACCOUNT = "state.entry.partyAccount";

  private static final String ID = "_id";
  private static final String STATUS = "state.status";
  private static final String ORDER_NUMBER = "state.order.number";
  private static final String OWING_CUSTOMER = "state.order.customerId";
  private static final String PART = "state.plan.instalments.amount";
  private static final String INVOICE_NUMBER = "state.issue.number";
  private static final String INVOICED_ORDER = "state.orderId";
  private static final String INVOICED_CUSTOMER = "state.customerId";
  private static final String TITLE = "state.issue.buyer.title";
  private static final String THIRD_PARTY = "state.application.thirdPartyReason";
  private static final int MOST = 50;

  private final EnvelopeStore<BankTransfer> transfers;
  private final EnvelopeStore<Receivable> receivables;
  private final EnvelopeStore<Invoice> invoices;
  private final CustomerNames names;

  MongoCandidates(
      EnvelopeStore<BankTransfer> transfers,
      EnvelopeStore<Receivable> receivables,
      EnvelopeStore<Invoice> invoices,
      CustomerNames names) {
    this.transfers = transfers;
    this.receivables = receivables;
    this.invoices = invoices;
    this.names = names;
  }

  @Override
  public List<Candidate> numbered(Set<String> numbers) {
    return numbers.isEmpty() ? List.of() : candidates(open(named(numbers)));
  }

  private Bson named(Set<String> numbers) {
    List<String> orders =
        invoices.matching(Filters.in(INVOICE_NUMBER, numbers), MOST).stream()
            .map(invoice -> invoice.state().orderId())
            .toList();
    Bson byOrder = Filters.in(ORDER_NUMBER, numbers);
    return orders.isEmpty() ? byOrder : Filters.or(byOrder, Filters.in(ID, orders));
  }

  @Override
  public List<Candidate> likely(BankEntry entry) {
    List<Stored<Receivable>> found = new ArrayList<>();
    Set<String> numbers = PaperNumbers.in(entry.text()).all();
    if (!numbers.isEmpty()) {
      found.addAll(open(named(numbers)));
    }
    found.addAll(open(part(entry.amount())));
    Set<String> customers = customers(entry);
    if (!customers.isEmpty()) {
      found.addAll(open(Filters.in(OWING_CUSTOMER, customers)));
    }
    return candidates(found);
  }

  private List<Stored<Receivable>> open(Bson which) {
    return receivables.matching(
        Filters.and(Filters.eq(STATUS, ReceivableStage.OPEN.name()), which), MOST);
  }

  private static Bson part(Money amount) {
    return Filters.and(
        Filters.eq(PART + ".amount", amount.amount()),
        Filters.eq(PART + ".currency", amount.currency()));
  }

  /** The customers who paid like this before, or who or whose invoices have this name. */
  private Set<String> customers(BankEntry entry) {
    Set<String> found = new LinkedHashSet<>();
    List<Bson> ways = new ArrayList<>();
    addTo(ways, PARTY, entry.party());
    addTo(ways, PARTY_ACCOUNT, entry.partyAccount());
    if (!ways.isEmpty()) {
      transfers.matching(Filters.and(own(), Filters.or(ways)), MOST).stream()
          .flatMap(transfer -> Stream.ofNullable(transfer.state().application()))
          .forEach(application -> found.add(application.customerId()));
    }
    if (entry.party() != null) {
      found.addAll(names.called(entry.party()));
      invoices.matching(Filters.eq(TITLE, entry.party()), MOST).stream()
          .forEach(invoice -> found.add(invoice.state().customerId()));
    }
    return found;
  }

  /** What others paid for a customer tells nothing of how the customer pays. */
  private static Bson own() {
    return Filters.and(
        Filters.eq(MongoBankTransfers.STAGE, BankTransferStage.APPLIED.name()),
        Filters.exists(THIRD_PARTY, false));
  }

  private static void addTo(List<Bson> ways, String field, @Nullable String value) {
    if (value != null) {
      ways.add(Filters.eq(field, value));
    }
  }

  private List<Candidate> candidates(List<Stored<Receivable>> found) {
    Map<String, Receivable> distinct = new LinkedHashMap<>();
    found.forEach(stored -> distinct.putIfAbsent(stored.id(), stored.state()));
    Map<String, KnownPayer> payers = new HashMap<>();
    return distinct.entrySet().stream()
        .map(entry -> {
          String customer = entry.getValue().order().customerId();
          KnownPayer payer = payers.computeIfAbsent(customer, this::payer);
          return candidate(entry.getKey(), entry.getValue(), payer);
        })
        .toList();
  }

  private Candidate candidate(String id, Receivable receivable, KnownPayer payer) {
    List<String> numbers =
        invoices.matching(Filters.eq(INVOICED_ORDER, id), MOST).stream()
            .flatMap(invoice -> Stream.ofNullable(invoice.state().issue()))
            .map(Issue::number)
            .toList();
    return new Candidate(
        id,
        receivable.order().number(),
        receivable.order().customerId(),
        receivable.open(),
        receivable.openInstalments().stream().map(Instalment::amount).toList(),
        numbers,
        payer);
  }

  @Override
  public KnownPayer payer(String customerId) {
    List<BankEntry> paid =
        transfers
            .matching(Filters.and(own(), Filters.eq(MongoBankTransfers.CUSTOMER, customerId)), MOST)
            .stream()
            .map(transfer -> transfer.state().entry())
            .toList();
    Stream<String> called =
        names.of(customerId).map(Stream::of).orElseGet(() -> titles(customerId));
    return new KnownPayer(
        Stream.concat(paid.stream().flatMap(entry -> Stream.ofNullable(entry.party())), called)
            .distinct()
            .toList(),
        paid.stream()
            .flatMap(entry -> Stream.ofNullable(entry.partyAccount()))
            .distinct()
            .toList());
  }

  /** Of a customer of whom the customer service has not told, what their invoices call them. */
  private Stream<String> titles(String customerId) {
    return invoices.matching(Filters.eq(INVOICED_CUSTOMER, customerId), MOST).stream()
        .flatMap(invoice -> Stream.ofNullable(invoice.state().issue()))
        .map(issue -> issue.buyer().title());
  }
}
