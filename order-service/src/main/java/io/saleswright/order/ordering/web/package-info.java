/** Orders over HTTP: commands, lists, a person's work list, and the day's figures. */
@NullMarked
package io.saleswright.order.ordering.web;

import org.jspecify.annotations.NullMarked;
