package io.saleswright.testkit.fuzz;

import java.util.List;

/** Ways to spoil JSON: with another value in one place, or by its bytes. */
public enum Spoiling {
  WRONG_TYPE("true", "[]", "{}", "\"text\"", "3", "0.5", "[{\"a\":1}]", "[[]]"),
  NULL("null"),
  CONTROL_CHARACTERS(
      "\"a\\u0000b\"", "\"\\u0001\\u001f\\u007f\"", "\"a\\r\\nSet-Cookie: b=1\"", "\"\\u202ecba\""),
  LONE_SURROGATE("\"\\ud800\"", "\"a\\udfff\\ud83db\""),
  OPERATOR(
      "{\"$gt\":\"\"}",
      "{\"$where\":\"while(true);\"}",
      "{\"$ne\":null}",
      "{\"a.b\":{\"$inc\":1}}",
      "{\"\":1}",
      "\"$where\"",
      "\"${jndi:ldap://127.0.0.1/a}\"",
      "{\"@class\":\"java.lang.Object\"}"),
  NEGATIVE("-1", "-0.0001", "\"-1\"", "-2147483649", "-9223372036854775809"),
  HUGE_NUMBER(
      "1e999999999",
      "1e-999999999",
      "\"1e999999999\"",
      "1e400",
      "2147483648",
      "9223372036854775808",
      "9".repeat(900),
      "0." + "3".repeat(900)),
  ODD_MONEY(
      "{\"amount\":\"-1.00\",\"currency\":\"CNY\"}",
      "{\"amount\":\"99999999999999999999.99\",\"currency\":\"CNY\"}",
      "{\"amount\":\"999999999999999.99\",\"currency\":\"CNY\"}",
      "{\"amount\":\"0.00001\",\"currency\":\"CNY\"}",
      "{\"amount\":\"1e999999999\",\"currency\":\"CNY\"}",
      "{\"amount\":1.1,\"currency\":\"CNY\"}",
      "{\"amount\":\"1.00\",\"currency\":\"XYZ\"}",
      "{\"amount\":\"1.00\",\"currency\":\"JPY\"}",
      "{\"amount\":\"\",\"currency\":\"\"}"),
  ODD_DATE(
      "\"0000-01-01\"",
      "\"9999-12-31\"",
      "\"+999999999-12-31\"",
      "\"-999999999-01-01\"",
      "\"2026-02-30\"",
      "\"9999-12-31T23:59:59.999999999Z\"",
      "\"+1000000000-12-31T23:59:59.999999999Z\"",
      "\"-1000000000-01-01T00:00:00Z\"",
      "\"1970-01-01T00:00:00+18:00\""),
  DEEP_NESTING(
      "[".repeat(400) + "]".repeat(400),
      "[".repeat(100_000),
      "{\"a\":".repeat(20_000) + "1" + "}".repeat(20_000)),
  LONG_TEXT(
      "\"" + "x".repeat(501) + "\"",
      "\"" + "长".repeat(2_001) + "\"",
      "\"" + "x".repeat(70_000) + "\"",
      "\"" + " ".repeat(5_000) + "\"",
      "\"" + "😀".repeat(400) + "\""),
  MANY_ITEMS("[" + "{},".repeat(5_000) + "{}]", "[" + "\"a\",".repeat(20_000) + "1]"),
  MISSING_FIELD,
  EXTRA_FIELD,
  DOUBLED_FIELD,
  BAD_UTF8,
  CUT_OFF,
  NO_OBJECT,
  EMPTY,
  HUGE_BODY;

  private final List<String> replacements;

  Spoiling(String... values) {
    this.replacements = List.of(values);
  }

  /** The values, as JSON, of which one stands in the place of a sound one; empty for others. */
  List<String> replacements() {
    return replacements;
  }
}
