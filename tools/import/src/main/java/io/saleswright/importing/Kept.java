package io.saleswright.importing;

import io.saleswright.importing.ImportRequests.LineBody;
import io.saleswright.importing.ImportRequests.Money;
import io.saleswright.importing.ImportRequests.OrderBody;
import io.saleswright.importing.ImportRequests.ProductBody;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Compares what a service answered for a repeat, which is what it keeps, with what was given. A
 * field that the answer does not show is not compared.
 */
final class Kept {

  private final JsonNode kept;
  private final List<String> differences = new ArrayList<>();

  private Kept(JsonNode kept) {
    this.kept = kept;
  }

  /** The customer service compares by itself: it knows what may be told of a person. */
  static List<String> customer(JsonNode kept) {
    return kept.path("differences").valueStream().map(Kept::told).toList();
  }

  /** Finance compares by itself: it knows the items as they were taken over. */
  static List<String> openingItem(JsonNode kept) {
    return kept.path("differences").valueStream().map(Kept::told).toList();
  }

  private static String told(JsonNode difference) {
    String field = difference.path("field").asString();
    return difference.has("kept") || difference.has("given")
        ? said(field, difference.path("kept").asString(""), difference.path("given").asString(""))
        : field + " is another one there";
  }

  static List<String> product(JsonNode kept, ProductBody given) {
    Kept compared = new Kept(kept);
    compared.text("code", "/code", given.product().code());
    compared.text("name", "/name", given.product().name());
    compared.text("unit", "/unit", given.product().unit());
    compared.text("discontinued", "/discontinued", Boolean.toString(given.discontinued()));
    compared.money("price", "/price", given.product().price());
    return compared.differences;
  }

  static List<String> order(JsonNode kept, OrderBody given) {
    Kept compared = new Kept(kept);
    compared.text("customer", "/customer/id", given.customerId());
    compared.text("salesperson", "/salesperson", given.salesperson());
    compared.text(
        "date",
        "/requestedShipDate",
        (given.requiredDate() == null ? given.orderDate() : given.requiredDate()).toString());
    int lines = kept.path("lines").size();
    if (lines != given.lines().size()) {
      compared.tell("number of lines", lines, given.lines().size());
    }
    for (int line = 0; line < Math.min(lines, given.lines().size()); line++) {
      compared.line(line, given.lines().get(line));
    }
    return compared.differences;
  }

  private void line(int index, LineBody given) {
    String name = "line " + (index + 1) + ": ";
    String path = "/lines/" + index;
    text(name + "product", path + "/productCode", given.productCode());
    number(name + "quantity", path + "/quantity", given.quantity());
    number(name + "discount", path + "/discountPercent", given.discountPercent());
    money(name + "price", path + "/unitPrice", given.unitPrice());
  }

  private void money(String name, String path, Money given) {
    number(name, path + "/amount", new BigDecimal(given.amount()));
    text(name + "'s currency", path + "/currency", given.currency());
  }

  private void number(String name, String path, BigDecimal given) {
    JsonNode there = kept.at(path);
    if (!there.isMissingNode() && new BigDecimal(there.asString()).compareTo(given) != 0) {
      tell(name, there.asString(), given.toPlainString());
    }
  }

  private void text(String name, String path, String given) {
    JsonNode there = kept.at(path);
    if (!there.isMissingNode() && !there.asString().equals(given)) {
      tell(name, there.asString(), given);
    }
  }

  private void tell(String name, Object there, Object here) {
    differences.add(said(name, there, here));
  }

  private static String said(String name, Object there, Object here) {
    return name + " is '" + there + "' there, '" + here + "' here";
  }
}
