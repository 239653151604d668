/**
 * Decides how a service case goes: from the problem over guidance or visits to the customer's word
 * that it is solved (CMP-09, CMP-10, CMP-11, CMP-15). CORE module.
 */
@NullMarked
package io.saleswright.complaint.service;

import org.jspecify.annotations.NullMarked;
