/**
 * Decides which papers belong to the file of a deal, and which of them are missing once the
 * customer has paid (DOC-06, FIN-10). CORE module.
 */
@NullMarked
package io.saleswright.contract.deals;

import org.jspecify.annotations.NullMarked;
