/**
 * CORE. Decides who may see and change which part of a customer's file, and who is responsible for
 * the customer. Owns the files. Does not decide what the customer may order or owe.
 */
@NullMarked
package io.saleswright.customer.archive;

import org.jspecify.annotations.NullMarked;
