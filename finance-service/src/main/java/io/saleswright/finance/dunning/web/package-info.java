/**
 * The module over HTTP and on paper: what a request says, what an answer shows. Decides nothing.
 */
@NullMarked
package io.saleswright.finance.dunning.web;

import org.jspecify.annotations.NullMarked;
