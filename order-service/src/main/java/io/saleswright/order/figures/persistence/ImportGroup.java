package io.saleswright.order.figures.persistence;

import io.saleswright.order.figures.ImportSum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.BsonArray;
import org.bson.BsonDecimal128;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.types.Decimal128;

/**
 * What the orders of one region and team come to.
 *
 * @param region the region; empty when it is not known
 * @param team the team; empty when it is not known
 * @param sum what they come to
 */
record ImportGroup(String region, String team, ImportSum sum) {

  static final String REGION = "region";
  static final String TEAM = "team";
  static final String ORDERS = "orders";
  static final String LINES = "lines";
  static final String LATE = "late";
  static final String NET = "net";
  private static final String CURRENCY = "currency";
  private static final String HUNDREDFOLD = "hundredfold";

  BsonDocument stored() {
    List<BsonDocument> nets = new ArrayList<>();
    new TreeMap<>(sum.hundredfold())
        .forEach((currency, net) ->
            nets.add(
                new BsonDocument(CURRENCY, new BsonString(currency))
                    .append(HUNDREDFOLD, new BsonDecimal128(new Decimal128(net)))));
    return new BsonDocument(REGION, new BsonString(region))
        .append(TEAM, new BsonString(team))
        .append(ORDERS, new BsonInt64(sum.orders()))
        .append(LINES, new BsonInt64(sum.lines()))
        .append(LATE, new BsonInt64(sum.late()))
        .append(NET, new BsonArray(nets));
  }

  static ImportGroup of(BsonDocument stored) {
    Map<String, BigDecimal> nets = new TreeMap<>();
    stored
        .getArray(NET)
        .forEach(net ->
            nets.put(
                net.asDocument().getString(CURRENCY).getValue(),
                net.asDocument().getDecimal128(HUNDREDFOLD).getValue().bigDecimalValue()));
    return new ImportGroup(
        stored.getString(REGION).getValue(),
        stored.getString(TEAM).getValue(),
        new ImportSum(
            stored.getInt64(ORDERS).getValue(),
            stored.getInt64(LINES).getValue(),
            stored.getInt64(LATE).getValue(),
            nets));
  }
}
