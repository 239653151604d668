/** The module over HTTP. Decides nothing. */
@NullMarked
package io.saleswright.contract.deals.web;

import org.jspecify.annotations.NullMarked;
