package io.saleswright.importing;

import static io.saleswright.importing.OrderBook.CUSTOMERS;
import static io.saleswright.importing.OrderBook.EMPLOYEES;
import static io.saleswright.importing.OrderBook.PRODUCTS;

import io.saleswright.importing.OrderBook.Address;
import io.saleswright.importing.OrderBook.Contact;
import io.saleswright.importing.OrderBook.Customer;
import io.saleswright.importing.OrderBook.Employee;
import io.saleswright.importing.OrderBook.Product;
import io.saleswright.importing.csv.DamagedRow;
import io.saleswright.importing.csv.Row;
import io.saleswright.importing.csv.Tables;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/**
 * What orders refer to, by the keys of the files.
 *
 * @param prefix stands before the files' numbers in staff ids and product codes
 */
record Masters(Tables tables, String prefix) {

  private static final BigDecimal ZERO = BigDecimal.ZERO;
  private static final BigDecimal MOST = new BigDecimal("999999999");

  Map<String, Employee> employees() {
    return tables.read(
        EMPLOYEES,
        Set.of("EmployeeID", "LastName", "FirstName", "Title"),
        "EmployeeID",
        row ->
            new Employee(
                prefix + "-" + row.number("EmployeeID"),
                row.text("FirstName") + " " + row.text("LastName"),
                row.text("Title")));
  }

  Map<String, Customer> customers() {
    return tables.read(
        CUSTOMERS,
        Set.of(
            "customerID",
            "companyName",
            "contactName",
            "contactTitle",
            "address",
            "city",
            "region",
            "postalCode",
            "country",
            "phone",
            "fax"),
        "customerID",
        Masters::customer);
  }

  private static Customer customer(Row row) throws DamagedRow {
    return new Customer(
        row.line(),
        row.text("customerID"),
        row.text("companyName"),
        new Contact(
            row.text("contactName"),
            row.optional("contactTitle"),
            row.optional("phone"),
            row.optional("fax")),
        new Address(
            row.text("address"),
            row.optional("city"),
            row.optional("region"),
            row.optional("postalCode"),
            row.optional("country")),
        null);
  }

  Map<String, Product> products() {
    return tables.read(
        PRODUCTS,
        Set.of("ProductID", "ProductName", "QuantityPerUnit", "UnitPrice", "Discontinued"),
        "ProductID",
        row ->
            new Product(
                row.line(),
                row.number("ProductID"),
                prefix + "-P" + row.number("ProductID"),
                row.text("ProductName"),
                row.text("QuantityPerUnit"),
                row.decimal("UnitPrice", ZERO, MOST),
                row.decimal("Discontinued", ZERO, BigDecimal.ONE).signum() > 0));
  }
}
