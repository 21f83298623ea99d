package optout.build;

import optout.model.Content;
import optout.picture.Pictures;
import optout.site.Inputs;
import optout.site.Plan;

/**
 * A site of which nothing is made yet, but its pictures.
 *
 * @param inputs what outputs are made from
 * @param pages make those outputs that are pages, one by one and in any order
 */
public record Planned(
    Content content, Pictures pictures, Plan plan, Inputs inputs, Renderers pages) {}
