/**
 * This service's own copy of the catalogue, as the order service told of it: products, and what
 * they cost on a day. It works while the order service is away, and may lag behind. SUPPORTING
 * module.
 */
@NullMarked
package io.saleswright.contract.catalogue;

import org.jspecify.annotations.NullMarked;
