/**
 * Shows photos of orders to whoever has a complaint about them: the files stay here, and so do the
 * rights to them (CMP-16). SUPPORTING module.
 */
@NullMarked
package io.saleswright.order.casephotos;

import org.jspecify.annotations.NullMarked;
