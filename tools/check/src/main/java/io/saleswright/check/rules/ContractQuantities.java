package io.saleswright.check.rules;

import io.saleswright.client.log.LoggedEvent;
import io.saleswright.system.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Orders take no more of a contract than was agreed (ORD-11): of each product, and in money, what
 * the orders that the contract covers come to, within the most that one of its versions promises. A
 * later version that promises less takes nothing away, and what the sales manager let go is not
 * counted. Who was cancelled a moment ago may not have told it yet: so orders are looked at in the
 * store before they are called too many.
 */
public final class ContractQuantities implements Rule {

  private static final Place ORDERS = new Place("order", "orders");
  private static final BigDecimal ENDLESS = BigDecimal.TEN.pow(30);

  private final Stores stores;
  private final Doubts doubts;
  private final Map<String, Promised> contracts = new TreeMap<>();
  private final Map<String, Told> orders = new HashMap<>();

  /** Compares the topics of contracts and orders. */
  public ContractQuantities(Stores stores, Doubts doubts) {
    this.stores = stores;
    this.doubts = doubts;
  }

  /** The most that a contract promises of each product, and in money; absent is without end. */
  private static final class Promised {
    private final Map<String, BigDecimal> goods = new HashMap<>();
    private @Nullable BigDecimal amount = BigDecimal.ZERO;

    private void version(JsonNode told) {
      Map<String, BigDecimal> of = new HashMap<>();
      for (JsonNode line : told.path("lines")) {
        JsonNode quantity = line.path("quantity");
        of.merge(
            line.path("productId").asString(""),
            quantity.isNumber() ? quantity.decimalValue() : ENDLESS,
            BigDecimal::add);
      }
      of.forEach((product, most) -> goods.merge(product, most, BigDecimal::max));
      boolean limited = told.hasNonNull("amountLimit");
      amount = amount == null || !limited ? null : amount.max(Amounts.of(told.path("amountLimit")));
    }
  }

  /** What an order under a contract told last. */
  private static final class Told {
    private final Map<String, BigDecimal> goods = new HashMap<>();
    private String contract = "";
    private long revision;
    private BigDecimal total = BigDecimal.ZERO;
    private boolean covered;

    private void content(JsonNode data) {
      contract = data.path("contractId").asString("");
      revision = data.path("revision").asLong();
      total = Amounts.of(data.path("total"));
      covered = false;
      goods.clear();
      for (JsonNode line : data.path("lines")) {
        goods.merge(
            line.path("productId").asString(""),
            line.path("quantity").decimalValue(),
            BigDecimal::add);
      }
    }

    private void checked(JsonNode data) {
      if (data.path("revision").asLong() == revision) {
        covered = data.path("covered").asBoolean();
      }
    }
  }

  @Override
  public void event(LoggedEvent event, boolean first, boolean early) {
    if (!first) {
      return;
    }
    switch (event.type()) {
      case "contract.ContractSigned.v1", "contract.ContractAmended.v1" ->
          contracts.computeIfAbsent(event.key(), _ -> new Promised()).version(event.data());
      case "order.OrderPlaced.v1", "order.OrderChanged.v1" -> {
        if (orders.containsKey(event.key()) || event.data().hasNonNull("contractId")) {
          orders.computeIfAbsent(event.key(), _ -> new Told()).content(event.data());
        }
      }
      case "order.OrderContractChecked.v1" -> {
        Told told = orders.get(event.key());
        if (told != null) {
          told.checked(event.data());
        }
      }
      case "order.OrderCancelled.v1" -> orders.remove(event.key());
      default -> {}
    }
  }

  @Override
  public void conclude(Findings findings) {
    Map<String, List<String>> covered = new HashMap<>();
    orders.forEach((id, order) -> {
      if (order.covered && contracts.containsKey(order.contract)) {
        covered.computeIfAbsent(order.contract, _ -> new ArrayList<>()).add(id);
      }
    });
    contracts.forEach((id, promised) -> {
      List<String> under = covered.getOrDefault(id, List.of());
      if (!excess(promised, under).isEmpty()
          && !doubts.settle(() -> excess(promised, stillUnder(id, under)).isEmpty())) {
        excess(promised, under)
            .forEach(text -> findings.violation(Promise.WITHIN, "contract " + id, text));
      }
    });
  }

  private List<String> excess(Promised promised, Collection<String> under) {
    Map<String, BigDecimal> goods = new TreeMap<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (String id : under) {
      Told order = orders.getOrDefault(id, new Told());
      order.goods.forEach((product, units) -> goods.merge(product, units, BigDecimal::add));
      sum = sum.add(order.total);
    }
    List<String> wrong = new ArrayList<>();
    goods.forEach((product, taken) -> {
      BigDecimal most = promised.goods.get(product);
      if (most != null && taken.compareTo(most) > 0) {
        wrong.add(
            "its orders take "
                + taken.toPlainString()
                + " of product "
                + product
                + ", and it promises "
                + most.toPlainString());
      }
    });
    if (promised.amount != null && sum.compareTo(promised.amount) > 0) {
      wrong.add(
          "its orders come to "
              + sum.toPlainString()
              + ", and it ends at "
              + promised.amount.toPlainString());
    }
    return wrong;
  }

  /** Those that hold something of the contract by what the store says now. */
  private List<String> stillUnder(String contract, List<String> under) {
    Map<String, BsonDocument> found = stores.find(ORDERS, Set.copyOf(under));
    return under.stream()
        .filter(id -> {
          BsonDocument order = found.get(id);
          return order == null || holds(order.getDocument("state"), contract);
        })
        .toList();
  }

  private static boolean holds(BsonDocument state, String contract) {
    BsonValue cover = Amounts.inner(state, "payment").get("contract");
    BsonValue named = Amounts.inner(Amounts.inner(state, "content"), "project").get("contractId");
    return !Amounts.text(state, "step").equals("CANCELLED")
        && new BsonString(contract).equals(named)
        && cover != null
        && cover.isDocument()
        && !Amounts.text(cover.asDocument(), "status").equals("DIFFERS");
  }
}
