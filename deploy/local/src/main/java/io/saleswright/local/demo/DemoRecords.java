package io.saleswright.local.demo;

import io.saleswright.client.Reply;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * The customer and the product that the story is about. They are marked as a demonstration, made by
 * the first one and used by all later ones.
 */
final class DemoRecords {

  static final String CUSTOMER = "Demo: Lakeside Machine Works";
  static final String PRODUCT_CODE = "DEMO-PUMP-40";

  /** The clauses that a sales contract must have, by topic. */
  private static final Map<String, String> CLAUSES =
      Map.of(
          "quality-standard", "The goods fulfil GB/T 5657.",
          "delivery", "The goods leave the works on {{delivery-on}} at the latest.",
          "liability", "Who is late pays 0.05 % of {{total}} {{currency}} for each day.",
          "disputes", "The People's Court at the seller's seat decides.");

  private final Cast cast;

  DemoRecords(Cast cast) {
    this.cast = cast;
  }

  /** Finds or makes the customer and returns his id. */
  String customer() throws InterruptedException {
    Reply found = cast.sees("sales-rep", "/api/customers?q=Lakeside");
    for (JsonNode item : found.body().path("items")) {
      if (item.path("name").asString("").equals(CUSTOMER)) {
        return item.path("id").asString();
      }
    }
    return cast.does(
            "sales-rep",
            "registers the customer '" + CUSTOMER + "'",
            "/api/customers",
            Map.of(
                "name",
                CUSTOMER,
                "kind",
                "COMPANY",
                "region",
                "east",
                "addresses",
                List.of(Map.of("street", "1 Demo Road", "city", "Hangzhou", "country", "CN")),
                "contacts",
                List.of(Map.of("name", "Demo Contact", "phone", "0571-5550100"))))
        .text("id");
  }

  /** Finds or makes the product and returns its id. */
  String product() throws InterruptedException {
    Reply found = cast.sees("sales-support", "/api/products?q=" + PRODUCT_CODE);
    for (JsonNode item : found.body().path("items")) {
      if (item.path("code").asString("").equals(PRODUCT_CODE)) {
        return item.path("id").asString();
      }
    }
    String product =
        cast.does(
                "sales-manager",
                "publishes the product " + PRODUCT_CODE,
                "/api/products",
                Map.of(
                    "code", PRODUCT_CODE,
                    "name", "Demo: circulating pump 40",
                    "specification", "DN 40, 400 V",
                    "unit", "piece",
                    "price", Map.of("amount", "1280.00", "currency", "CNY")))
            .text("id");
    cast.does(
        "vp-sales",
        "approves its price",
        "/api/products/" + product + "/prices/1/approval",
        Map.of("approved", true));
    return product;
  }

  /** Finds or writes the texts of which the contract is drafted (CON-01). */
  void clauses() throws InterruptedException {
    Reply found = cast.sees("legal", "/api/clause-templates?kind=SALES&limit=200");
    List<String> known = found.body().path("items").findValuesAsString("topic");
    for (Map.Entry<String, String> clause : new TreeMap<>(CLAUSES).entrySet()) {
      if (!known.contains(clause.getKey())) {
        cast.does(
            "legal",
            "writes the text about " + clause.getKey(),
            "/api/clause-templates",
            Map.of(
                "name", "Demo: " + clause.getKey(),
                "topic", clause.getKey(),
                "kinds", List.of("SALES"),
                "text", clause.getValue()));
      }
    }
  }
}
