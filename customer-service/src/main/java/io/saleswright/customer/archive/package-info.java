/**
 * CORE. Decides what a customer's file must contain, who may see and change which part of it, and
 * who is responsible for the customer. Owns the files and their history of changes. Does not decide
 * what the customer may order or owe.
 */
@NullMarked
package io.saleswright.customer.archive;

import org.jspecify.annotations.NullMarked;
