package io.saleswright.bench.modulith;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;

/**
 * An amount of money, written as the order service writes it.
 *
 * @param amount a decimal number, on the wire a text
 * @param currency ISO 4217 code
 */
record Money(@JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount, String currency) {}
