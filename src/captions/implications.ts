import type { Location } from '../diagnostics/diagnostic.ts';

// What a tag says that another says already, in the words of Danbooru. Written for this project; short on purpose:
// what is missing belongs into a table of the recipe's own. Each line: the broader tag, then those that imply it.
const TABLE = `
very long hair > absurdly long hair
long hair > very long hair
short hair > very short hair
bangs > blunt bangs, parted bangs, swept bangs, asymmetrical bangs, crossed bangs, choppy bangs, diagonal bangs
ponytail > side ponytail, high ponytail, low ponytail, short ponytail
twintails > low twintails, short twintails
braid > single braid, twin braids, french braid, side braid, crown braid, braided ponytail
hair bun > single hair bun, double bun
ahoge > huge ahoge, heart ahoge
drill hair > twin drills
hair ornament > star hair ornament, heart hair ornament, hairclip, hairpin, hair flower, snowflake hair ornament
hair ornament > crescent hair ornament, butterfly hair ornament, leaf hair ornament, x hair ornament
multicolored hair > two-tone hair, gradient hair, streaked hair, colored inner hair, split-color hair
star (symbol) > star hair ornament, star print
heart > heart hair ornament, spoken heart
hair flower > hair rose
flower > hair flower, rose, sunflower, cherry blossoms
animal ears > cat ears, dog ears, fox ears, rabbit ears, wolf ears, horse ears, mouse ears, fake animal ears
fake animal ears > fake cat ears, fake rabbit ears
tail > cat tail, dog tail, fox tail, wolf tail, horse tail, demon tail, multiple tails
wings > angel wings, demon wings, bat wings, feathered wings, fairy wings, butterfly wings
horns > demon horns, dragon horns, single horn, antlers
hat > beret, witch hat, straw hat, top hat, sun hat, baseball cap, peaked cap, santa hat, beanie, bucket hat
hat > mini hat, nurse cap, sailor hat, party hat
jewelry > earrings, necklace, bracelet, ring, brooch, anklet, pendant
earrings > hoop earrings, stud earrings, single earring, heart earrings, star earrings
necklace > bead necklace, pearl necklace
gloves > elbow gloves, fingerless gloves, half gloves, single glove, white gloves, black gloves
school uniform > serafuku, gakuran
breasts > small breasts, medium breasts, large breasts, huge breasts
shirt > off-shoulder shirt, collared shirt, dress shirt, t-shirt, white shirt, striped shirt, sleeveless shirt
shirt > black shirt, blue shirt, red shirt, tied shirt, open shirt, see-through shirt
sweater > turtleneck sweater, off-shoulder sweater, ribbed sweater
jacket > open jacket, leather jacket, track jacket, denim jacket, blazer, cropped jacket
coat > trench coat, winter coat, fur coat, raincoat
hood > hood up, hood down
dress > white dress, black dress, red dress, blue dress, sundress, wedding dress, short dress, sleeveless dress
dress > off-shoulder dress, strapless dress, pinafore dress, sweater dress
skirt > miniskirt, pleated skirt, long skirt, pencil skirt, plaid skirt, black skirt, white skirt, denim skirt
skirt > high-waist skirt, suspender skirt
pants > jeans, black pants, white pants, track pants, yoga pants
shorts > short shorts, denim shorts, bike shorts, gym shorts
short shorts > micro shorts
swimsuit > bikini, one-piece swimsuit
one-piece swimsuit > school swimsuit
bikini > white bikini, black bikini, string bikini, side-tie bikini
japanese clothes > kimono, yukata, hakama, miko
kimono > furisode, short kimono
thighhighs > black thighhighs, white thighhighs, striped thighhighs, single thighhigh
pantyhose > black pantyhose, white pantyhose, torn pantyhose
socks > kneehighs, ankle socks, black socks, white socks
boots > knee boots, thigh boots, ankle boots, high heel boots
shoes > loafers, sneakers, mary janes, high heels
sleeves past wrists > sleeves past fingers
necktie > red necktie, black necktie, striped necktie
bow > hair bow, red bow, back bow, black bow
ribbon > hair ribbon, neck ribbon, red ribbon, black ribbon
holding > holding lollipop, holding food, holding book, holding phone, holding umbrella, holding cup
holding > holding flower, holding microphone, holding staff, holding bag
holding food > holding fruit
holding weapon > holding sword, holding gun, holding knife, holding polearm
holding > holding weapon
lollipop > holding lollipop
candy > lollipop, candy cane, rock candy
book > holding book, open book
sword > holding sword, katana
weapon > sword, gun, polearm, knife, bow (weapon), scythe
phone > holding phone, cellphone, smartphone
umbrella > holding umbrella, closed umbrella, oil-paper umbrella
microphone > holding microphone, microphone stand
cup > holding cup, teacup, mug
food > candy, cake, ice cream, fruit, bread, holding food, onigiri, ramen, burger, cookie, doughnut, pizza
fruit > apple, strawberry, orange (fruit), cherry, holding fruit
cake > cake slice, strawberry shortcake
smile > grin, light smile, smirk, evil smile
blush > light blush, full-face blush, nose blush
open mouth > yawning, screaming
tears > crying, streaming tears, happy tears
crying > crying with eyes open
sitting > wariza, seiza, indian style
lying > on back, on stomach, on side
multiple girls > 2girls, 3girls, 4girls, 5girls, 6+girls
multiple boys > 2boys, 3boys, 4boys, 5boys, 6+boys
blurry > blurry background, blurry foreground
simple background > white background, grey background, black background, gradient background, blue background
bag > backpack, handbag, shoulder bag, holding bag
instrument > guitar, violin, piano, drum, flute
sky > blue sky, night sky, cloudy sky, starry sky
tree > palm tree, bare tree
monochrome > greyscale
animal > cat, dog, bird, rabbit, fox
traditional media > watercolor (medium), marker (medium)
`;

/** `antecedent` makes `consequent` redundant: who has a star hair ornament has a hair ornament. */
export interface Implication {
  readonly antecedent: string;
  readonly consequent: string;
  /** Of a table of the recipe's own. */
  readonly where?: Location;
}

/** The table that comes with sdbuild, in canonical tags; not closed over steps in between. */
export const IMPLICATIONS: readonly Implication[] = TABLE.trim()
  .split('\n')
  .flatMap(line => {
    const [consequent = '', antecedents = ''] = line.split('>').map(part => part.trim());
    return antecedents
      .split(', ')
      .filter(antecedent => antecedent !== '')
      .map(antecedent => ({ antecedent, consequent }));
  });
