package io.saleswright.bench.intake;

import io.saleswright.bench.load.HttpConnection;
import io.saleswright.bench.load.HttpMessage;
import io.saleswright.bench.process.Site;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * An order of five lines, as a clerk would send it.
 *
 * @param json the body of the request
 */
public record OrderForm(String json) {

  private static final int LINES = 5;
  private static final int DAYS_TO_SHIP = 30;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * Publishes products for the order to name, and fills the form in.
   *
   * @throws IOException when the order service refuses a product
   */
  public static OrderForm prepare(Site site, InstantSource clock) throws IOException {
    List<String> products = new ArrayList<>();
    String series = UUID.randomUUID().toString().substring(0, 8);
    for (int line = 1; line <= LINES; line++) {
      products.add(publish(site, series, line));
    }
    String lines =
        products.stream()
            .map(product ->
                """
                {"productId":"%s","specification":"oak, oiled, 80 x 120","quantity":12,"discountPercent":2.5}\
                """
                    .formatted(product))
            .collect(Collectors.joining(","));
    LocalDate shipDate =
        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(DAYS_TO_SHIP);
    return new OrderForm(
        """
        {"customerId":"%s","projectName":"Riverside offices","lines":[%s],\
        "paymentTerms":{"kind":"DEPOSIT_BALANCE","depositPercent":30},"taxIncluded":false,\
        "requestedShipDate":"%s",\
        "delivery":{"address":"88 Harbour Road, Ningbo","consignee":"Wang Lei","phone":"0574-0000"}}\
        """
            .formatted(UUID.randomUUID(), lines, shipDate));
  }

  private static String publish(Site site, String series, int number) throws IOException {
    URI server = site.uri("order");
    String body =
        """
        {"code":"BENCH-%s-%s","name":"Table %s","unit":"piece","price":{"amount":"%s.50","currency":"CNY"}}\
        """
            .formatted(series, number, number, 100 * number);
    var message =
        HttpMessage.post(server, "/api/products", site.token("clerk", "sales-support"), body);
    try (var connection = new HttpConnection(server)) {
      int status = connection.exchange(message.bytes());
      if (status != 201) {
        throw new IOException("a product was refused, HTTP " + status + ": " + connection.body());
      }
      return JSON.readTree(connection.body()).required("id").asString();
    }
  }
}
