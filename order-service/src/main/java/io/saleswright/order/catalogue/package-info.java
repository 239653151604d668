/**
 * Decides what can be ordered and what it costs: products and their price lists (PRD-01, PRD-03).
 * Other packages of the service ask {@link io.saleswright.order.catalogue.Catalogue}.
 */
@NullMarked
package io.saleswright.order.catalogue;

import org.jspecify.annotations.NullMarked;
