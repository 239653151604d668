package io.saleswright.importing;

import io.saleswright.client.CommandFailure;
import io.saleswright.importing.csv.DamagedRow;
import io.saleswright.importing.csv.Row;
import io.saleswright.importing.csv.Tables;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what customers owed before the system went live: one file, one line for each item. A
 * damaged line is told and left out; it damages no other.
 *
 * @param currency of the lines that name none
 */
record OpeningItemsReader(Tables tables, String currency) {

  static final String FILE = "opening_items.csv";

  private static final BigDecimal LEAST = new BigDecimal("0.0001");
  private static final BigDecimal MOST = new BigDecimal("999999999999");
  private static final String CURRENCY = "Currency";

  /**
   * An item.
   *
   * @param line its line in the file
   */
  record Item(
      int line,
      String number,
      String customer,
      String salesperson,
      BigDecimal amount,
      String currency,
      LocalDate documentOn,
      LocalDate dueOn,
      @Nullable String team,
      @Nullable String region,
      @Nullable String contract) {}

  /**
   * Reads the file.
   *
   * @throws CommandFailure when it is missing or its heading lacks a column
   */
  List<Item> read() {
    return List.copyOf(
        tables
            .read(
                FILE,
                Set.of("Number", "Customer", "Salesperson", "Amount", "DocumentDate", "DueDate"),
                "Number",
                this::item)
            .values());
  }

  private Item item(Row row) throws DamagedRow {
    LocalDate documentOn = row.date("DocumentDate");
    LocalDate dueOn = row.date("DueDate");
    if (dueOn.isBefore(documentOn)) {
      throw new DamagedRow("DueDate " + dueOn + " is before DocumentDate " + documentOn);
    }
    return new Item(
        row.line(),
        row.text("Number"),
        row.text("Customer"),
        row.text("Salesperson"),
        row.decimal("Amount", LEAST, MOST),
        currency(row),
        documentOn,
        dueOn,
        row.optional("Team"),
        row.optional("Region"),
        row.optional("Contract"));
  }

  private String currency(Row row) throws DamagedRow {
    String code = row.optional(CURRENCY);
    if (code == null) {
      return currency;
    }
    if (Currency.getAvailableCurrencies().stream()
        .noneMatch(known -> known.getCurrencyCode().equals(code))) {
      throw new DamagedRow(CURRENCY + " is no currency code such as USD: '" + code + "'");
    }
    return code;
  }
}
