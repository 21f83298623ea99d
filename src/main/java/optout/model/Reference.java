package optout.model;

import optout.problem.Position;

/**
 * The id of something defined elsewhere, and where it was written.
 *
 * @param id the id, not yet checked
 * @param at where the reference stands
 */
public record Reference(String id, Position at) {}
