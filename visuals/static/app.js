var ketenkaart=(()=>{var qs=Object.defineProperty;var Wc=Object.getOwnPropertyDescriptor;var Dc=Object.getOwnPropertyNames;var qc=Object.prototype.hasOwnProperty;var Hc=(t,e)=>{for(var o in e)qs(t,o,{get:e[o],enumerable:!0})},Uc=(t,e,o,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of Dc(e))!qc.call(t,r)&&r!==o&&qs(t,r,{get:()=>e[r],enumerable:!(n=Wc(e,r))||n.enumerable});return t};var Gc=t=>Uc(qs({},"__esModule",{value:!0}),t);var Rd={};Hc(Rd,{answerTo:()=>pt,compare:()=>E,csv:()=>Wo,data:()=>g,graphNow:()=>Gr,here:()=>A,matrixSvg:()=>wr,scenarioOf:()=>U});function Wo(t){let e=o=>{let n=String(o??"");return`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`};return`\uFEFF${t.map(o=>`${o.map(e).join(";")}\r
`).join("")}`}var ra=function(t,e,o,n){var r;e[0]=0;for(var s=1;s<e.length;s++){var i=e[s++],l=e[s]?(e[0]|=i?1:2,o[e[s++]]):e[++s];i===3?n[0]=l:i===4?n[1]=Object.assign(n[1]||{},l):i===5?(n[1]=n[1]||{})[e[++s]]=l:i===6?n[1][e[++s]]+=l+"":i?(r=t.apply(l,ra(t,l,o,["",null])),n.push(r),l[0]?e[0]|=2:(e[s-2]=0,e[s]=r)):n.push(l)}return n},sa=new Map;function aa(t){var e=sa.get(this);return e||(e=new Map,sa.set(this,e)),(e=ra(this,e.get(t)||(e.set(t,e=(function(o){for(var n,r,s=1,i="",l="",c=[0],p=function(f){s===1&&(f||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,f,i):s===3&&(f||i)?(c.push(3,f,i),s=2):s===2&&i==="..."&&f?c.push(4,f,0):s===2&&i&&!f?c.push(5,0,!0,i):s>=5&&((i||!f&&s===5)&&(c.push(s,0,i,r),s=6),f&&(c.push(s,f,0,r),s=6)),i=""},m=0;m<o.length;m++){m&&(s===1&&p(),p(m));for(var d=0;d<o[m].length;d++)n=o[m][d],s===1?n==="<"?(p(),c=[c],s=3):i+=n:s===4?i==="--"&&n===">"?(s=1,i=""):i=n+i[0]:l?n===l?l="":i+=n:n==='"'||n==="'"?l=n:n===">"?(p(),s=1):s&&(n==="="?(s=5,r=i,i=""):n==="/"&&(s<5||o[m][d+1]===">")?(p(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(p(),s=2):i+=n),s===3&&i==="!--"&&(s=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var tt,ca,Kc,io,Hs,qn,pa,In,ma,Gs,Us,Vc,dn=Symbol.for("pv"),Hn={},Un=[],Zc=/^m(i|n|o|s|text|space)$/,Ks=Array.isArray,Vs=Un.slice,Mo=Object.assign;function jo(t){t&&t.parentNode&&t.remove()}function Zs(t,e,o){var n,r,s,i={},l=arguments.length;for(s in e)s=="key"?n=e[s]:s=="ref"&&typeof t!="function"?r=e[s]:i[s]=e[s];return l>2&&(i.children=l>3?Vs.call(arguments,2):o),fn(t,i,n,r,null)}function fn(t,e,o,n,r){var s={type:t,props:e,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:dn,__v:r||++ca,__i:-1,__u:0};return!r&&tt.vnode&&tt.vnode(s),s}function Gn(t){return t.children}function Wn(t,e){this.props=t,this.context=e,this.__g=0}function lo(t,e){if(e==null)return t.__&&lo(t.__,t.__i+1);for(var o;e<t.__k.length;e++)if((o=t.__k[e])&&o.__e)return o.__e;return typeof t.type!="function"||t.props.__P?null:lo(t)}function Yc(t){var e,o=t.__v,n=o.__e,r=[],s=[],i=t.__P;i&&((e=Mo({constructor:dn},o)).__v=o.__v+1,tt.vnode&&tt.vnode(e),Ys(i,e,o,t.__n,i.namespaceURI,32&o.__u?[n]:null,r,n||lo(o),32&o.__u,s),e.__v=o.__v,e.__.__k[e.__i]=e,ga(r,e,s),o.__=o.__e=null,e.__e!=n&&fa(e))}function fa(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),fa(t)}function ia(t){(8&t.__g||(t.__g|=8,io.push(t),qn++))&&Hs==tt.debounceRendering||((Hs=tt.debounceRendering)||queueMicrotask)(da)}function da(){try{for(var t,e=1;io.length;)io.length>e&&io.sort(pa),t=io.shift(),e=io.length,8&t.__g&&Yc(t)}finally{(qn=io.length)&&(Hs||queueMicrotask)(da)}}function ua(t,e,o,n,r,s,i,l,c,p,m){var d,f,$,u,h,_,O=n.__k||Un,w=e.length;for(c=Qc(o,e,O,c,w),d=0;d<w;d++)($=o.__k[d])!=null&&(f=~$.__i&&O[$.__i]||Hn,$.__i=d,_=Ys(t,$,f,r,s,i,l,c,p,m),u=$.__e,(f.ref!=$.ref||8&f.__u)&&(f.ref&&Qs(f.ref,null,$,f),$.ref&&m.push($.ref,$.__c||u,$)),h=h||u,4&$.__u?(c=$a($,c,t,!f.__v),f.__e&&(f.__e=null)):typeof $.type=="function"&&_!==void 0?c=_:u&&(c=u.nextSibling),$.__u&=-21);return o.__e=h,c}function Qc(t,e,o,n,r){var s,i,l,c,p,m,d,f,$,u=o.length,h=u,_=0,O=0,w=t.__k=Array(r);for(s=0;s<r;s++)(i=e[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=w[s]=fn(null,i):Ks(i)?i=w[s]=fn(Gn,{children:i}):i.constructor===dn&&i.__b?i=w[s]=fn(i.type,i.props,i.key,i.ref,i.__v):w[s]=i,c=s+_,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=Jc(i,o,c,h))&&(h--,(l=o[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?_--:p==c+1?_++:p!=c&&(p>c?_--:_++,O=1)):(~p||(r>u?_--:r<u&&_++),typeof i.type!="function"&&(i.__u|=4))):w[s]=null;if(O){for(m=[],d=[],s=0;s<r;s++)if((i=w[s])&&16&i.__u){for(_=0,f=m.length;_<f;)m[$=_+f>>1]<i.__i?_=$+1:f=$;m[_]=i.__i,d[s]=_+1}for(_=m.length;s--;)d[s]&&(d[s]==_?_--:w[s].__u|=4)}if(h)for(s=0;s<u;s++)!(l=o[s])||2&l.__u||(l.__e==n&&(n=lo(l)),Js(l,l));return n}function $a(t,e,o,n){var r,s,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(r=t.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=t,e=$a(r[s],e,o,!1));return e}for(e&&!e.parentNode&&(e=lo(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!n&&o.moveBefore&&i.parentNode?o.moveBefore(i,e):o.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Jc(t,e,o,n){var r,s=t.key,i=t.type,l=e[o],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&i==l.type)return o;if(n>(c?1:0)){for(r=o-1;r>=0;r--)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r;for(r=o+1;r<e.length;r++)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r}return-1}function la(t,e,o){o==null&&(o=""),e[0]=="-"?t.setProperty(e,o):t[e]=o}function Rn(t,e,o,n,r){var s,i;if(e=="style")if(typeof o=="string")t.style.cssText=o;else{if(typeof n=="string"&&(t.style.cssText=n=""),n)for(e in n)o&&e in o||la(t.style,e);if(o)for(e in o)n&&o[e]==n[e]||la(t.style,e,o[e])}else if(e[0]=="o"&&e[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(t.__e||(t.__e={}))[e]=o,o&&n||(i=Us[e]||(Us[e]=Xc(e)),(t.__a||(t.__a={}))[e]=Gs,s=e!=(e=e.replace(ma,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),o?t.addEventListener(e,i,s):t.removeEventListener(e,i,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&o==1?"":o)}}function Xc(t){return function(e){var o=this.__e;if(o){if(o=o[t],e[In]==null)e[In]=Gs++;else if(e[In]<this.__a[t])return;return o(tt.event?tt.event(e):e)}}}function Ys(t,e,o,n,r,s,i,l,c,p){var m,d,f,$,u,h,_,O,w,j,S,Y,xt,L,_t,ve,x,R,q=e.type;if(e.constructor!==dn)return null;128&o.__u&&(c=32&o.__u,m=o.__c.__z)&&(e.__u|=c,d=s=[],m.nodeType==8?l=Dn(m,s):s.push(m),l=s[0]||l),(m=tt.__b)&&m(e);t:if(typeof q=="function"){f=i.length;try{if(O=e.props,w=(m=q.prototype)&&m.render,j=(m=q.contextType)&&n[m.__c],S=m?j?j.props.value:m.__:n,($=o.__c)?(e.__c=$,2&$.__g&&($.__g|=1)):(w?e.__c=$=new q(O,S):(e.__c=$=new Wn(O,S),$.constructor=q,$.render=ep),j&&j.sub($),$.state||($.state={}),$.__n=n,$.__g|=8,$.__h=[],$.__k=[]),w&&($.__s||($.__s=$.state),q.getDerivedStateFromProps&&($.__s==$.state&&($.__s=Mo({},$.__s)),Mo($.__s,q.getDerivedStateFromProps(O,$.__s)))),u=$.props,h=$.state,$.__v=e,o.__c){if(O!==u&&w&&!q.getDerivedStateFromProps&&$.componentWillReceiveProps&&$.componentWillReceiveProps(O,S),e.__v==o.__v&&!(8&$.__g)||!(4&$.__g)&&$.shouldComponentUpdate&&$.shouldComponentUpdate(O,$.__s,S)===!1){e.__v!=o.__v&&($.props=O,$.state=$.__s,$.__g&=-9),e.__e=o.__e,e.__k=o.__k,e.__k.some(function(Q){Q&&(Q.__=e)}),Un.push.apply($.__h,$.__k),$.__k=[],$.__h.length&&i.push($),l=lo(o);break t}$.componentWillUpdate&&$.componentWillUpdate(O,$.__s,S),w&&$.componentDidUpdate&&$.__h.push(function(){$.componentDidUpdate(u,h,_)})}else w&&!q.getDerivedStateFromProps&&$.componentWillMount&&$.componentWillMount(),w&&$.componentDidMount&&$.__h.push($.componentDidMount);$.context=S,$.props=O,$.__P=t,$.__g&=-5,Y=tt.__r,xt=w?25:0;do $.__g&=-9,Y&&Y(e),m=$.render($.props,$.state=$.__s,$.context);while(8&$.__g&&++xt<25);w&&(Un.push.apply($.__h,$.__k),$.__k=[]),$.state=$.__s,$.getChildContext&&(n=Mo({},n,$.getChildContext())),w&&o.__c&&$.getSnapshotBeforeUpdate&&(_=$.getSnapshotBeforeUpdate(u,h)),L=m&&m.type===Gn&&m.key==null?m.props.children:m,O.__P&&(m=l,r=(t=O.__P).namespaceURI,c=s=null,o.props&&o.props.__P!=t&&(o.__k.some(function(Q){Q&&Js(Q,Q)}),o.__k=null),l=o.__k?lo(o,0):null),l=ua(t,Ks(L)?L:[L],e,o,n,r,s,i,l,c,p),O.__P&&(e.__e=null,l=m),e.__u&=-161,d&&d.some(jo),$.__h.length&&i.push($),1&$.__g&&($.__g&=-4)}catch(Q){if(i.length=f,e.__v=null,c||s)if(Q&&Q.then){if(e.__u|=128|c,s){for(~(x=s.indexOf(l||void 0))||(x=s.length);(R=s[x-1])&&R.nodeType==8;)x--;for(;x<s.length;x++)if(R=s[x])if(s[x]=null,_t){if(R==ve)break}else{if(R.nodeType!=8)break;R.data.startsWith("$s")&&(ve=Dn(_t=R))}}if(!_t){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;_t=l}(m=Dn(_t=e.__c.__z||(e.__c.__z=_t)))?(e.__e=_t,l=m):e.__e=l,l=l&&l.nextSibling}else s&&s.some(jo);else e.__e=o.__e;e.__k||(e.__k=o.__k||[]),Q&&Q.then||ha(e),tt.__e(Q,e,o)}}else l=e.__e=tp(o.__e,e,o,n,r,s,i,c,p,t);return(m=tt.diffed)&&m(e),l}function Dn(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var o=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))o++;else if(t.data.startsWith("/$s")&&!--o)return t}e&&e.push(t)}}function ha(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(ha))}function ga(t,e,o){for(var n=0;n<o.length;)Qs(o[n++],o[n++],o[n++]);tt.__c&&tt.__c(e,t),t.some(function(r){try{t=r.__h,r.__h=[],t.some(function(s){s.call(r)})}catch(s){tt.__e(s,r.__v)}})}function tp(t,e,o,n,r,s,i,l,c,p){var m,d,f,$,u,h,_,O,w=o.props||Hn,j=e.props,S=e.type;if(S=="svg"?r="http://www.w3.org/2000/svg":S=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(m=0;m<s.length;m++)if((u=s[m])&&(S?u.localName==S:u.nodeType==3)){t=u,s[m]=null;break}}if(!t){if(O=p.ownerDocument||document,!S)return O.createTextNode(j);t=O.createElementNS(r,S,j.is?j:p),l&&(tt.__m&&tt.__m(e,s),l=!1),s=null}if(S){if(p=S=="template"&&t.content||t,s=S=="textarea"&&j.defaultValue!=null?null:s&&Vs.call(p.childNodes),!l&&s)for(w={},m=0;m<t.attributes.length;m++)w[(u=t.attributes[m]).name]=u.value;for(m in w)u=w[m],m=="dangerouslySetInnerHTML"?f=u:m=="children"||m in j||m=="value"&&"defaultValue"in j||m=="checked"&&"defaultChecked"in j||Rn(t,m,null,u,r);for(m in j)u=j[m],m=="children"?$=u:m=="dangerouslySetInnerHTML"?d=u:m=="value"?h=u:m=="checked"?_=u:l&&typeof u!="function"||w[m]===u||Rn(t,m,u,w[m],r);d?(l||f&&(d.__html==f.__html||d.__html==t.innerHTML)||(t.innerHTML=d.__html),e.__k=[]):(f&&(t.textContent=""),(S=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Zc.test(S))&&(r="http://www.w3.org/1999/xhtml"),ua(p,Ks($)?$:[$],e,o,n,r,s,i,s?s[0]:o.__k&&lo(o,0),l,c),s&&s.some(jo)),l&&S!="textarea"||(m="value",S=="progress"&&h==null?t.removeAttribute(m):h==null||h===t[m]&&(S!="progress"||h)||Rn(t,m,h,w[m],r),m="checked",_!=null&&_!=t[m]&&Rn(t,m,_,w[m],r))}else w===j||l&&t.data==j||(t.data=j);return t}function Qs(t,e,o,n){try{typeof t=="function"?e?e.__x=t(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(r){tt.__e(r,o)}}function Js(t,e,o){var n,r,s,i;if(tt.unmount&&tt.unmount(t),!(n=t.ref)||n.current&&n.current!=t.__e||Qs(n,null,e,t),n=t.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){tt.__e(l,e)}n.__P=n.__n=null}if(n=t.__k)for(i=0;i<n.length;i++)n[i]&&Js(n[i],e,typeof t.type!="function"||o&&!t.props.__P);!o&&(n=t.__c)&&(n=n.__z)&&(r=Dn(n,s=[]))&&(n==t.__e&&s.some(jo),jo(r),jo(n)),o||jo(t.__e),t.__e=t.__c=t.__=null}function ep(t,e,o){return this.constructor(t,o)}function Ee(t,e){var o,n,r,s;tt.__&&tt.__(t,e),e.nodeType==9&&(e=e.documentElement),n=(o=t&&32&t.__u)?null:e.__k,e.__k=fn(Gn,{children:[t]}),r=[],s=[],Ys(e,e.__k,n||Hn,Hn,e.namespaceURI,n?null:e.firstChild?Vs.call(e.childNodes):null,r,n?n.__e:e.firstChild,o,s),ga(r,e.__k,s),e.__k.props.children=null}tt={__e:function(t,e,o,n){for(var r,s,i;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(t)),r.componentDidCatch&&(r.componentDidCatch(t,n||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(l){t=l}}throw qn=0,t}},ca=0,Kc=function(t){return t!=null&&t.constructor===dn},Wn.prototype.setState=function(t,e){var o=this.__s;o&&o!=this.state||(o=this.__s=Mo({},this.state)),typeof t=="function"&&(t=t(Mo({},o),this.props)),t&&(Mo(o,t),this.__v&&(e&&this.__k.push(e),ia(this)))},Wn.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),ia(this))},Wn.prototype.render=Gn,io=[],qn=0,pa=function(t,e){return t.__v.__b-e.__v.__b},In=Symbol(),ma=/(PointerCapture)$|Capture$/i,Gs=0,Us={},Vc=0;var Do,yt,Xs,ba,tr=Object.is,Kn=0,Ca=[],er=[],bt=tt,ka=bt.__b,_a=bt.__r,ya=bt.diffed,wa=bt.__c,va=bt.unmount,xa=bt.__;function Vn(t,e){bt.__h&&bt.__h(yt,t,Kn||e),Kn=0;var o=yt.__H||(yt.__H={__:[],__h:[]});return t>=o.__.length&&o.__.push({}),o.__[t]}function K(t){return Kn=1,op(ja,t)}function op(t,e,o){var n=Vn(Do++,2);if(n.t=t,!n.__c&&(n.__=[o?o(e):ja(void 0,e),function(s){var i=(n.__N||n.__)[0],l=n.t(i,s);tr(i,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=yt,!yt.__f)){yt.__f=!0;var r=yt.shouldComponentUpdate;yt.shouldComponentUpdate=function(s,i,l){var c=this.__H;if(!c)return!0;var p=!1,m=this.props!=s;if(c.__.some(function(f){f.__N&&(p=!0,tr(f.__[0],f.__N[0])||(m=!0))}),r){var d=r.call(this,s,i,l);return p?d||m:d}return!p||m}}return n.__}function Se(t,e){var o=Vn(Do++,3);!bt.__s&&nr(o.__H,e)&&(o.__P=!0,o.__=t,o.u=e,yt.__H.__h.push(o))}function wt(t,e){var o=Vn(Do++,4);!bt.__s&&nr(o.__H,e)&&(o.__P=!1,o.__=t,o.u=e,yt.__h.push(o))}function ut(t){return Kn=5,he(function(){return{current:t}},[])}function he(t,e){var o=Vn(Do++,7);return nr(o.__H,e)&&(o.__=t(),o.__H=e),o.__}function np(){var t;do{for(;t=er.shift();)try{un(t)}catch(o){bt.__e(o,{__:(t=t.__P)&&t.__v})}for(;t=Ca.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(un),e.__h.some(or),e.__h=[]}catch(o){e.__h=[],bt.__e(o,t.__v)}}}while(er.length)}bt.__b=function(t){yt=null,ka&&ka(t)},bt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),xa&&xa(t,e)},bt.__r=function(t){_a&&_a(t),Do=0;var e=(yt=t.__c).__H;e&&(Xs==yt?yt.__h=[]:(e.__h.some(un),e.__h.some(or),Do=0),e.__h=[],e.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),Xs=yt},bt.diffed=function(t){ya&&ya(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Oa(Ca.push(e)),e.__H.__.some(function(o){o.u&&(o.__H=o.u)})),Xs=yt=null},bt.__c=function(t,e){e.some(function(o){try{o.__h.some(un),o.__h=o.__h.filter(function(n){return!n.__||or(n)})}catch(n){o.__h=[function(){throw n}]}}),wa&&wa(t,e)},bt.unmount=function(t){va&&va(t);var e,o,n=t.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=t.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,Oa(er.push(r))}else un(r)}catch(s){e=s}}),n.__H=void 0,e&&bt.__e(e,n.__v))};var Sa=typeof requestAnimationFrame=="function";function sp(t){var e,o=function(){clearTimeout(n),Sa&&cancelAnimationFrame(e),setTimeout(t)},n=setTimeout(o,35);Sa&&(e=requestAnimationFrame(o))}function Oa(t){t!=1&&ba==bt.requestAnimationFrame||((ba=bt.requestAnimationFrame)||sp)(np)}function un(t){var e=yt,o=t.__c;typeof o=="function"&&(t.__c=void 0,o()),yt=e}function or(t){var e=yt;t.__c=t.__(),yt=e}function nr(t,e){return!t||t.length!=e.length||e.some(function(o,n){return!tr(o,t[n])})}function ja(t,e){return typeof e=="function"?e(t):e}/*! What draws the screens, bundled here:

Preact 11.2.0, The MIT License (MIT)
Copyright (c) 2015-present Jason Miller

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

htm 3.1.1, Copyright 2018 Google Inc. Licensed under the Apache License, Version 2.0 (the "License"); you may not use
this file except in compliance with the License. You may obtain a copy of the License at
http://www.apache.org/licenses/LICENSE-2.0 . Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
express or implied. See the License for the specific language governing permissions and limitations under the License.
*/function Ma(t){return Array.isArray(t)?t.map(Ma):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,o)=>o?[Zs("wbr",null),e]:[e])}var a=aa.bind((t,e,...o)=>Zs(t,e,...typeof t=="string"?o.map(Ma):o));var rp=["plan","koppelingen","stand","verwachtingen","lezing","merk"],ap={ernst:"gewicht"},A={route:null,started:!1},Ta,sr=0,La=new Map;function ar(t){let[e,o]=t.replace(/^#\/?/,"").split("?"),n=r=>{try{return decodeURIComponent(r)}catch{return r}};return{path:e.split("/").filter(Boolean).map(n),query:Object.fromEntries([...new URLSearchParams(o||"")].map(([r,s])=>[ap[r]||r,s]))}}function C(t,e={},o=!0){let n=o&&A.route?Object.fromEntries(rp.filter(i=>A.route.query[i]).map(i=>[i,A.route.query[i]])):{},r=new URLSearchParams;for(let[i,l]of Object.entries({...n,...e}))l&&r.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...r].length?`?${r}`:""}`}var ge=t=>C(["ding",t]);function F(t,e=!1){let o={...A.route.query};for(let[r,s]of Object.entries(t))s?o[r]=s:delete o[r];let n=C(A.route.path,o,!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++sr},"",n),rr())}function rr(t=!1){let e=ar(location.hash),o=A.route?.path.join("/")===e.path.join("/");A.route=e,Ta(e),!o&&window.scrollTo(0,t&&La.get(history.state?.turn)||0)}function Ba(t){Ta=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),sr=history.state.turn||0;let e=new AbortController,{signal:o}=e;window.addEventListener("scroll",()=>La.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:o});let n=()=>{let r=!!history.state;r||history.replaceState({turn:++sr},""),rr(r)};return window.addEventListener("popstate",n,{signal:o}),rr(),A.started=!0,()=>e.abort()}function co(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}var k=(t,e)=>t.replace(/\{(\w+)\}/g,(o,n)=>Object.hasOwn(e,n)?String(e[n]):o),D=(t,e,o={})=>k(e===1?t.one:t.more,{count:e,...o});var P=t=>t.slice(0,1).toUpperCase()+t.slice(1),et=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),T=t=>[...new Set(t)],ip=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),E=(t,e)=>ip.compare(t,e);function Ea(t,e){let o=et(t);if(o.length!==t.length)return[{said:t,on:!1}];let n=e.map(i=>({at:o.indexOf(i),length:i.length})).filter(({at:i})=>i>=0).sort((i,l)=>i.at-l.at),r=[],s=0;for(let{at:i,length:l}of n)i<s||(r.push({said:t.slice(s,i),on:!1},{said:t.slice(i,i+l),on:!0}),s=i+l);return[...r,{said:t.slice(s),on:!1}]}function Aa(t,e,o){if(Math.abs(t.length-e.length)>o)return o+1;let n=Array.from({length:e.length+1},(r,s)=>s);for(let r=1;r<=t.length;r+=1){let s=[r];for(let i=1;i<=e.length;i+=1)s.push(Math.min(n[i]+1,s[i-1]+1,n[i-1]+ +(t[r-1]!==e[i-1])));if(Math.min(...s)>o)return o+1;n=s}return Math.min(n[e.length],o+1)}var g=JSON.parse(document.getElementById("gegevens").textContent),lp=[...Object.keys(g.things),...Object.keys(g.addresses)],ir=t=>{if(typeof t=="string")return t.replace(/^(@?)~(\d+)$/,(e,o,n)=>o+lp[n]);if(Array.isArray(t))return t.map(ir);if(t&&typeof t=="object")for(let[e,o]of Object.entries(t))t[e]=ir(o);return t};for(let t of g.numbered)g[t]=ir(g[t]);for(let t of[g.queries,g.views,g.codes,...Object.values(g.codes),g.names,g.flags,g.told,...Object.values(g.told),g.absent,g.dates,g.lists,g.kinds,g.called,g.works,g.partners,g.lookups,g.words,g.addresses])Object.setPrototypeOf(t,null);var Kt=new Map(Object.entries(g.things)),qo=new Map(g.plans.map(t=>[t.key,t])),I=g.plans.length>1,b=g.words,te=t=>t?.words.page||b,G=t=>qo.get(t)||(I?void 0:g.plans[0]),at=t=>qo.get(t.split("/")[0]),To=(t,e)=>!e||!at(t)||at(t).key===e,Ye=[...new Map(g.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),ee=Ye[Ye.length-1].date,Tt=[...new Map(g.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),Ho=(t,e)=>{let o=at(t);return o?g.stands[e]?.[o.key]||o.date:e},ot=t=>g.dates[t]||t||"",za=(t=G())=>t?.source||g.source,Ae=t=>t.plan?[qo.get(t.plan)]:g.plans,po=(t,e=G())=>(e?e.dates:Ye).find(o=>o.date===t)?.label||ot(t);var lr=5*2**20,B=()=>window.werkplaats,Oe=()=>g.served||!!B()&&B().state!=="off";async function Zn(t,e){let o=await(await fetch(t,e)).json();if(o.message&&!("faults"in o))throw new Error(o.message);return o}var Fa=t=>B()?B().ask("answer",{options:t}):Zn(`antwoord?${new URLSearchParams(t)}`),Pa=t=>B()?B().ask("words",{passage:t}):Zn(`api/woorden?vindplaats=${encodeURIComponent(t)}`),Na=t=>B()?B().ask("find",{text:t}):Zn(`api/zoek?woorden=${encodeURIComponent(t)}`);async function cr(t){if(B())return B().ask("check",{name:t.name,data:await Yn(t)});let e={"Content-Type":t.type||"application/octet-stream","X-Bestand":encodeURIComponent(t.name)};return Zn("controleer",{method:"POST",body:t,headers:e})}async function Yn(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(k(b.check.unreadable,{name:t.name}))}}var $n=({shapes:t,rows:e})=>e.map(([o,...n])=>o<0?n[0]:Object.fromEntries(t[o].map((r,s)=>[r,n[s]]))),Ra=$n(g.answers.cells),Ia=$n(g.answers.gaps),cp=$n(g.answers.candidates),pp=$n(g.answers.losses),mp=$n(g.answers.reach);for(let t of[...Ia,...Ra])"candidates"in t&&(t.candidates=cp[t.candidates]);var pr=(t,e)=>Object.fromEntries(Object.entries(t).map(([o,n])=>[o,e(n)]));function pt(t){let e=g.answers.by[t.key],o=(r,s)=>pr(r,i=>i.map(l=>s[l]));if(e.read||={gaps:e.gaps.map(r=>Ia[r]),matrix:o(e.matrix,Ra),without:o(e.without,pp),apart:e.apart,points:e.points,reach:e.reach.map(r=>mp[r])},!t.plan)return e.read;let n=r=>r.filter(s=>s.plan===t.plan);return e.byPlan||=new Map,e.byPlan.has(t.plan)||e.byPlan.set(t.plan,{gaps:n(e.read.gaps),matrix:pr(e.read.matrix,n),without:pr(e.read.without,n),apart:n(e.read.apart),points:n(e.read.points),reach:n(e.read.reach)}),e.byPlan.get(t.plan)}function Qn({date:t,stated:e,strict:o,expect:n}){let r=[["stand",t]];return e&&r.push(["koppelingen","genoemd"]),o&&r.push(["lezing","streng"]),n||r.push(["verwachtingen","uit"]),r}var fr=t=>t.key in g.answers.by,fp=t=>fr(t)||!!B();function U(t){let e=I&&qo.has(t.plan)?t.plan:"",o=Ye.some(i=>i.date===t.stand)?t.stand:ee,n=t.koppelingen==="genoemd",r=mr({plan:e,date:o,stated:n,expect:t.verwachtingen!=="uit",strict:t.lezing==="streng"});return[r,{...r,expect:!0},{...r,expect:!0,date:ee}].map(mr).find(fp)||mr({plan:e,date:ee,stated:!1,expect:!0,strict:!1})}function mr({plan:t,date:e,stated:o,expect:n,strict:r}){let s=`${e}|${o?"stated":"all"}|${n?"with":"without"}`;return{plan:t,date:e,stated:o,expect:n,strict:r,key:r?`${s}|strict`:s}}function dr(t,e,o){let n=s=>({...t,[e]:s});return new Set(o.map(([s])=>U(n(s)).key)).size===o.length?o:[]}var Jn=(t,e)=>qo.get(e)?.steps.find(o=>o.notation===t)?.id;var hn=[],it=(t,e)=>Kt.get(t)?.[e]||hn,y=(t,e)=>it(t,e)[0]||"",Lt=(t,e)=>it(t,e).filter(o=>o.startsWith("@")).map(o=>o.slice(1)),z=(t,e)=>Lt(t,e)[0]||"",vt=t=>Kt.has(t),Uo=t=>it(t,"type"),ce=t=>ts.get(t)||hn,pe=(t,e)=>Uo(t).includes(e),Wa=t=>Uo(t).map(e=>g.kinds[e]).find(Boolean),Go=t=>Wa(t)?.page||"",mt=t=>Wa(t)?.kind||"",gn=t=>Go(t)==="organisation",Qe=t=>Go(t)==="undertaking",J=t=>!!Go(t)&&!!y(t,"prefLabel"),es=(t,e)=>(g.flags[t]||hn).includes(e),N=(t,e)=>g.codes[t]?.[e]?.label||e||"",me=(t,e)=>N(g.lists[e],y(t,e)),mo=t=>g.names[t]||b.thing.foreign[t]||t,Xn=new Map,ts=new Map;for(let[t,e]of Kt){for(let o of e.type||hn)ts.has(o)||ts.set(o,[]),ts.get(o).push(t);for(let[o,n]of Object.entries(e))for(let r of n){if(!r.startsWith("@"))continue;let s=r.slice(1);Xn.has(s)||Xn.set(s,[]),Xn.get(s).push([t,o])}}var be=t=>Xn.get(t)||hn,Nt=(t,e,o="initiative")=>be(t).filter(([n,r])=>r===o&&pe(n,e)).map(([n])=>n),v=t=>g.called[t]?.label||y(t,"prefLabel")||y(t,"title")||y(t,"summary")||t.split("/").pop(),fo=t=>g.called[t]?.short||v(t),Da=[...Kt.keys()].filter(Qe),dp=[...Kt.keys()].filter(gn),qa=t=>Tt.find(e=>e.notation===t),Ko=Object.entries(g.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e,atSteps:es("atSteps",t)})),up=new Map(dp.map(t=>[y(t,"notation"),t])),Vt=t=>up.get(t)||"",ft=t=>g.addresses[t]||"",Zt=t=>Lt(t,"passage");var Vo=b.search,bn=t=>` ${(et(t).match(/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu)||[]).join(" ")} `,yn=t=>bn(t).split(" ").filter(Boolean),kn,uo,ur=new Map(g.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")]))),gr=new Map;for(let[t,e]of g.search.english)gr.set(t,[...gr.get(t)||[],e]);var Ha=(t,e,o,n,r,s,i)=>({id:t,path:e,label:o,kind:n,list:r,weight:Number(i),titles:s.map(bn),names:bn(s.join(" ")),text:bn(r.join(" "))});function $p(){let t=new Map([...Kt.keys()].filter(J).map(e=>[e,g.called[e]?[v(e)]:[]]));for(let[e,o]of Kt){let n=t.has(e)?e:Vo.owners.flatMap(r=>Lt(e,r)).find(r=>t.has(r));n&&t.get(n).push(...Vo.texts.flatMap(r=>o[r]||[]))}return t}var hp=t=>T([v(t),...it(t,"prefLabel"),...it(t,"altLabel"),...gr.get(t)||[]]),gp=()=>[...[...$p()].map(([t,e])=>{let o=Math.min(...Uo(t).map(n=>Number(Vo.weights[n]??Vo.weights.rest)));return Ha(t,["ding",t],v(t),mt(t),e,hp(t),o)}),...Object.entries(g.queries).map(([t,{title:e,question:o,why:n}])=>{let r=[e,o,n].filter(Boolean);return Ha(t,["vragen",t],e,Vo.question,r,[e],Vo.weights.question)})],Ua;function bp(){kn=gp(),Ua=kn.map(t=>T(t.titles)).filter(t=>t.length>1),uo=new Map;for(let t of kn)for(let e of yn(t.names+t.text))uo.set(e,(uo.get(e)||0)+1)}function kp(t){let e=bn(t),o=Ua.flatMap(n=>n.filter(r=>r.length>_p&&e.includes(r)).flatMap(r=>n.map(s=>e.replace(r,s))));return T([e,...o])}var _p=4,_n=3;function Ga(t){return $r.has(t)||$r.set(t,yp(t)),$r.get(t)}var $r=new Map;function yp(t){if(ur.has(t))return ur.get(t);if(uo.has(t)||t.length<=_n+1)return[t];let e=[...uo.keys()].filter(o=>o.length>_n&&t.startsWith(o)&&t.length-o.length<_n);return[t,...e.flatMap(o=>ur.get(o)||[o])]}var hr=(t,e)=>t.includes(e.length<_n?` ${e}`:e)||Ga(e).some(o=>t.includes(` ${o} `));function wp(t,e){if(t.titles.includes(e))return 0;let o=yn(e);return t.titles.some(n=>n.startsWith(e.trimEnd()))?1:o.every(n=>hr(t.names,n))?2:o.every(n=>hr(t.text,n)||hr(t.names,n))?3:null}function os(t){if(!yn(t).length)return{wanted:[],found:[]};kn||bp();let e=kp(t),o=kn.map(r=>({item:r,place:Math.min(...e.map(s=>wp(r,s)??Number.POSITIVE_INFINITY))})).filter(({place:r})=>r<Number.POSITIVE_INFINITY).sort((r,s)=>r.place-s.place||r.item.weight-s.item.weight||E(r.item.label,s.item.label));return{wanted:T([...et(t).split(/\s+/),...e.flatMap(yn).flatMap(Ga)]).filter(Boolean).sort((r,s)=>s.length-r.length),found:o.map(({item:r})=>r)}}var Ka=t=>{let{found:e}=os(t);return e.length===1?C(e[0].path):""};function Va(t){let e=yn(t),o=s=>{let i=s.length<5?1:2;return[...uo].map(([l,c])=>({one:l,count:c,far:Aa(s,l,i)})).filter(({far:l})=>l<=i).sort((l,c)=>l.far-c.far||c.count-l.count).slice(0,1).map(({one:l})=>l)},n=e.map(s=>uo.has(s)?s:o(s)[0]||s),r=e.length>1?e.filter(s=>uo.has(s)&&s.length>=_n):[];return{meant:n.join()!==e.join()&&os(n.join(" ")).found.length?n.join(" "):"",alone:T(r)}}function Za(t,e){let o=i=>i!==t.label&&e.some(l=>et(i).includes(l)),n=t.list.find(i=>o(i)&&!t.label.endsWith(i))||t.list.find(i=>i.length>60)||"",r=e.map(i=>et(n).indexOf(i)).filter(i=>i>=0),s=Math.max(0,Math.min(...r,n.length)-60);return`${s>0?"…":""}${n.slice(s,s+200)}${n.length>s+200?"…":""}`}var br=t=>z(t,"broader")||t,ns=t=>y(br(t),"notation"),Ya=(t,e)=>e?.strict?g.linksStrictly[e.date]?.[t]:void 0,$o=(t,e,o)=>Ya(t,o)?.[e]||y(t,e),kr=(t,e)=>oe(t,e.date)&&Ya(t,e)!==null&&(!e.stated||es("isStated",$o(t,"basis",e))),ho=(t,e)=>Nt(t,"Contribution").filter(o=>!e||kr(o,e)),Zo=t=>g.works[t]?.steps||[],Qa=t=>g.works[t]?.kinds||[],ss=t=>g.works[t]?.leads||[],vp=Object.fromEntries(Object.entries(g.absent).map(([t,e])=>[t,new Set(e)])),oe=(t,e=ee)=>!vp[e]?.has(t),Je=(t,e)=>Nt(t,"Involvement").filter(o=>oe(o,e)).map(o=>({id:o,organisation:z(o,"organisation"),role:y(o,"role"),asOf:y(o,"asOf")})),Lo=t=>es("isActing",t),wn=(t,e)=>T(Je(t,e).filter(o=>Lo(o.role)).map(o=>o.organisation)),Yo=(t,e)=>Nt(t,"Involvement","organisation").filter(o=>oe(o,e)).map(o=>({id:o,undertaking:z(o,"initiative"),role:y(o,"role"),asOf:y(o,"asOf")})),Bo=t=>y(t,"isGeneric")==="true",xp={},ke=(t,e=ee)=>A.route?.query.lezing==="streng"&&g.toldStrictly[e]?.[t]||g.told[e]?.[t]||xp,rs=(t,e)=>ke(t,e).report||"",Qo=(t,e)=>ke(t,e).status||"",Ja=(t,e)=>ke(t,e).state||"",as=(t,e)=>Nt(t,"Deadline").filter(o=>oe(o,e));var fe=b.shared,Ce=fe.silence,Xe=(t=G())=>t?k(te(t).shared.report,{date:ot(t.date)}):fe.reports,Jo=(t=G())=>`${D(fe.nothing,t?1:2,{report:P(Xe(t))})} ${Ce}`,to=(t=G())=>(t?[t]:g.plans).map(e=>`${e.document||e.title}, ${ot(e.date)}`).join("; "),go=(t,e)=>[ke(t,e).word||"",ke(t,e).more||""],Rt=(t,e)=>go(t,e).filter(Boolean).join(", "),Bt=Object.fromEntries(Object.entries(g.codes.Basis).map(([t,e])=>[t,[e.screen,fe.bases[t]||P(e.label)]])),is=t=>N("Modality",t),V=t=>t===null?fe.all_steps:qa(t)?.label||t,nt=t=>N("InterventionKind",t),Sp=(t,e)=>e?po(Ho(e.key,t.date),e):t.date===ee?fe.choices.latest:k(fe.choices.others_latest,{date:po(t.date)}),lt=(t,e=G(t.plan))=>[Sp(t,e),t.stated?te(e).shared.choices.links_stated:fe.choices.links_all_said,t.strict&&fe.choices.strict_said,t.expect?fe.choices.with_said:fe.choices.without_said].filter(Boolean).join(" · ");function vn(t,e,o,n=G(o?.plan)){let{version:r,content:s}=g.meta;return k(fe.export.footnote,{said:t,sources:to(n),addresses:e.map(i=>`; ${ft(i)}`).join(""),version:r+(s?k(fe.export.content,{hash:s.slice(0,12)}):""),scenario:o?`; ${lt(o,n)}`:""})}function ct(t){let e=document.getElementById("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function Xa(t,e,o){let n=URL.createObjectURL(new Blob([e],{type:o})),r=document.createElement("a");r.href=n,r.download=t,document.body.append(r),r.click(),r.remove(),window.setTimeout(()=>URL.revokeObjectURL(n),1e3)}var bo=b.shared.export;function Op({text:t,done:e}){let o=ut(null),n=ut(null);return wt(()=>{o.current.showModal(),n.current.select()},[]),a`
    <dialog class="copy" aria-label=${bo.by_hand} ref=${o} onClose=${e}>
      <p>${bo.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${bo.by_hand} value=${t} ref=${n}></textarea>
      <form method="dialog"><button>${b.shared.close}</button></form>
    </dialog>
  `}async function _r(t,e=bo.copied){try{await navigator.clipboard.writeText(t),ct(e)}catch{let o=document.createElement("div");document.body.append(o),Ee(a`<${Op} text=${t} done=${()=>o.remove()} />`,o)}}function ze(t,e,o){Xa(t,e,o),ct(k(bo.downloaded,{name:t}))}var eo=({text:t,label:e=bo.copy})=>a`<button type="button" class="klein" onClick=${()=>_r(t())}>${e}</button>`,St=({name:t,rows:e,label:o=bo.csv,id:n})=>a`
  <button type="button" id=${n} onClick=${()=>ze(t,Wo(e()),"text/csv;charset=utf-8")}>${o}</button>
`,Et=(t,e="")=>{let o=G(e||t?.plan),n=o?[o]:g.plans;return[n.map(r=>ot(r.date)).join("; "),n.map(r=>r.document||r.title).join("; "),`ketenkaart ${g.meta.version} ${(g.meta.content||"").slice(0,12)}`.trim(),t?lt(t,o):""]},At=bo.heads,je=t=>I?[{key:"bronplan",label:b.shared.plan,text:e=>G(t(e))?.title||""}]:[];var Me=()=>document.getElementById("menu"),cs=()=>document.getElementById("menuknop"),ms=()=>[...Me().querySelectorAll("details")],ls=()=>window.matchMedia("(max-width: 44rem)").matches;function ps(t=null){for(let e of ms())e!==t&&(e.open=!1)}function ti(){ps(),Me().classList.remove("is-open"),cs().setAttribute("aria-expanded","false")}function ei(){Me()&&(cs().addEventListener("click",()=>{let t=Me().classList.toggle("is-open");for(let e of ms())e.open=t;cs().setAttribute("aria-expanded",String(t))}),Me().addEventListener("click",t=>{let e=t.target;e.closest("a")?ti():e.closest("summary")&&!ls()&&ps(e.closest("details"))}),Me().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=ms().find(o=>o.open);ls()?cs().focus():e?.querySelector("summary").focus(),ti()}),document.addEventListener("click",t=>{!ls()&&!Me().contains(t.target)&&ps()}),Me().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!ls()&&!Me().contains(e)&&ps()}))}function oi(t,e){if(!Me())return;let o=[...Me().querySelectorAll("a")],n=s=>ar(s.hash).path,r=o.find(s=>n(s).join("/")===e.join("/"))||o.find(s=>n(s)[0]===t);for(let s of o){let i=n(s);s===r?s.setAttribute("aria-current","page"):s.removeAttribute("aria-current"),s.setAttribute("href",C(i))}for(let s of ms())s.classList.toggle("is-hier",!!s.querySelector("[aria-current]"))}var Yt=b.check,Cp="plan",jp={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ttl:"text/turtle",html:"text/html"};async function ni(t,e){let o=await B().ask("take",{name:t.name,data:await Yn(t),beside:e});if(!o.ok)return o;let{page:n}=await B().ask("page",{options:[],views:!1,comparisons:!1});return B().show(n,k(e?b.werkplaats.beside:b.werkplaats.alone,{name:t.name})),o}var ri=({start:t})=>a`
  <button type="button" id="open-plan" onClick=${()=>t(e=>ni(e,!1))}>${Yt.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>ni(e,!0))}>${Yt.beside}</button>
`;async function Mp(){await B().ask("shipped"),B().show()}var si=t=>t.preventDefault();function ai({files:t,children:e=null}){let[o,n]=K("");async function r(s,i){n(Yt.saving),window.addEventListener("beforeunload",si);try{let{name:l,data:c}=await B().ask(s,i);ze(l,c,jp[l.split(".").pop()]),n("")}catch(l){n(l.message)}window.removeEventListener("beforeunload",si)}return a`
    <div class="acties">
      ${t.map(({id:s,label:i,name:l,given:c})=>a`
          <button type="button" id=${s} onClick=${()=>r(l,c)}>${i}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${o}</p>
  `}var ii=({made:t,marked:e})=>a`
  <${ai}
    files=${[...t?[{id:"bewaar-werkmap",label:Yt.save_made,name:"made"}]:[],...e?[{id:"bewaar-fouten",label:Yt.save_marked,name:"faults"}]:[]]}
  />
`,li=()=>a`
  <section class="blok">
    <h2>${Yt.save}</h2>
    <p class="zacht">${Yt.save_intro}</p>
    <${ai}
      files=${Object.entries(Yt.save_as).filter(([t])=>!(I&&t===Cp)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${B().own&&a`<button type="button" id="terug" onClick=${Mp}>${Yt.back}</button>`}
    <//>
  </section>
`;function ci(){let t=ut(null),[e,o]=K("");async function n(){let[r]=t.current.files;if(!r)return ct(Yt.first_source);o(Yt.busy);try{o((await B().ask("source",{data:await Yn(r)})).message)}catch(s){o(s.message)}}return a`
    <section class="blok">
      <h2>${Yt.source}</h2>
      <p class="zacht">${Yt.source_intro}</p>
      <div class="velden">
        <label class="veld">
          <span>${Yt.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${n}>${Yt.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function pi({state:t,why:e,own:o}){let n=b.werkplaats;return a`
    <p>
      ${o?a`<strong>${k(n.own,{name:o})}</strong> <a href="#/controleer">${n.to_save}</a>. `:a`${k(n.shipped,{title:g.meta.title})} `}
      ${t==="off"?e:n.states[t]}
    </p>
  `}var mi="alle",Tp={kind:t=>P(nt(t)),form:t=>P(N("ExploitationForm",t)),partner:t=>v(Vt(t)||t)},ne=t=>[...t.steps.map(e=>e.notation),null];function It(t,e,o){let n=new Map;for(let s of pt({...e,plan:o.key}).matrix[t])n.has(s.column)||n.set(s.column,new Map),n.get(s.column).set(s.barrier,s);let r=[...n].map(([s,i])=>({key:s,label:Tp[t](s),id:t==="partner"?Vt(s):"",cells:ne(o).map(l=>i.get(l)||null)}));return t==="partner"?r.sort((s,i)=>E(s.label,i.label)):r}var de=(t,e,o)=>[t,e??mi,...I?[o]:[]].join("~");function fs(t){let[e,o,n]=t.split("~");return{key:e,step:o===mi?null:o,plan:n}}var Eo=t=>`cel-${t.replaceAll("~","-")}`;function Wt(t){if(!t)return{word:b.shared.no_cell,lines:[],look:"s-geen"};let[e,...o]=t.said;return{word:e,lines:o.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":""}`}}var us=b.overview;function Lp(t){let e=document.createElement("span");e.className=t,document.body.append(e);let{backgroundColor:o,color:n,borderTopColor:r,borderTopStyle:s}=window.getComputedStyle(e),i={fill:o,ink:n,stroke:s==="none"?o:r,dash:s==="dashed"};return e.remove(),i}var yr="Arial,Helvetica,sans-serif",fi=document.createElement("canvas").getContext("2d");function ds(t,e,o,n){fi.font=`${n?"bold ":""}${o}px ${yr}`;let r=[""];for(let s of String(t).split(/\s+/)){let i=r[r.length-1]?`${r[r.length-1]} ${s}`:s;fi.measureText(i).width<=e||!r[r.length-1]?r[r.length-1]=i:r.push(s)}return r}function ui(t,e,o){let n=It(t,e,o),r=ne(o),s=190,i=150,l=8,c=4,p=s+(i+c)*r.length+20,m=[],d=20,f=(u,h,_,O,w,j)=>{for(let S of ds(h,_,O,w))d+=O+4,m.push({x:u,y:d,text:S,size:O,bold:w,fill:j})};f(20,us.heading,p-40,20,!0,"#14212b"),f(20,`${to(o)}. ${lt(e,o)}. ${Ce}`,p-40,12,!1,"#46545f"),d+=14;let $=d;r.forEach((u,h)=>{d=$,f(20+s+h*(i+c)+l,V(u),i-2*l,14,!0,"#14212b")}),d=$+26;for(let u of n){let h=u.cells.map(w=>{let j=Wt(w);return{look:j.look,mark:Bt[w?.most_basis]?.[0]||"",text:[{all:ds(j.word,i-2*l-14,13,!0),size:13,bold:!0},...j.lines.map(S=>({all:ds(S,i-2*l,11,!1),size:11,bold:!1}))]}}),_=ds(u.label,s-l,13,!0),O=Math.max(44,12+_.length*17,...h.map(w=>12+w.text.reduce((j,{all:S,size:Y})=>j+S.length*(Y+3),0)));for(let[w,j]of _.entries())m.push({x:20,y:d+20+w*17,text:j,size:13,bold:!0,fill:"#14212b"});h.forEach((w,j)=>{let{ink:S,...Y}=Lp(w.look),xt=20+s+j*(i+c);m.push({x:xt,y:d,w:i,h:O,...Y});let L=d+5;for(let{all:_t,size:ve,bold:x}of w.text)for(let R of _t)L+=ve+3,m.push({x:xt+l,y:L-2,text:R,size:ve,bold:x,fill:S});w.mark&&m.push({x:xt+i-20,y:d+18,text:w.mark,size:14,bold:!1,fill:S})}),d+=O+c}return d+=6,f(20,Object.values(Bt).map(([u,h])=>`${u} ${h}`).join("   "),p-40,11,!1,"#46545f"),f(20,k(us.picture.foot,{version:g.meta.version,content:(g.meta.content||"").slice(0,12)}),p-40,11,!1,"#46545f"),{width:p,height:d+20,list:m}}var di=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;");function wr(t,e,o=g.plans[0]){let{width:n,height:r,list:s}=ui(t,e,o),i=({x:d,y:f,w:$,h:u,fill:h,stroke:_,dash:O})=>`<rect x="${d}" y="${f}" width="${$}" height="${u}" rx="4" fill="${h}" stroke="${_}"${O?' stroke-dasharray="5 3"':""}/>`,l=({x:d,y:f,text:$,size:u,bold:h,fill:_})=>`<text x="${d}" y="${f}" font-size="${u}"${h?' font-weight="bold"':""} fill="${_}">${di($)}</text>`,c=s.map(d=>d.text===void 0?i(d):l(d)),p=di(k(us.picture.title,{heading:us.heading,scenario:lt(e,o)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${n}" height="${r}" viewBox="0 0 ${n} ${r}"`} font-family="${yr}" role="img">
<title>${p}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${c.join(`
`)}
</svg>
`}function $i(t,e,o){ze("matrix.svg",wr(t,e,o),"image/svg+xml")}function hi(t,e,o){let{width:n,height:r,list:s}=ui(t,e,o),i=document.createElement("canvas"),l=Math.min(2,16e3/r);i.width=n*l,i.height=r*l;let c=i.getContext("2d");c.scale(l,l),c.fillStyle="#ffffff",c.fillRect(0,0,n,r);for(let p of s)p.text===void 0?(c.fillStyle=p.fill,c.strokeStyle=p.stroke,c.setLineDash(p.dash?[5,3]:[]),c.fillRect(p.x,p.y,p.w,p.h),c.strokeRect(p.x,p.y,p.w,p.h)):(c.fillStyle=p.fill,c.font=`${p.bold?"bold ":""}${p.size}px ${yr}`,c.fillText(p.text,p.x,p.y));i.toBlob(p=>ze("matrix.png",p,"image/png"),"image/png")}function H({text:t,title:e=t,children:o}){let n=ut(null);return wt(()=>{document.title=`${e} – Ketenkaart`},[e]),wt(()=>{A.started&&n.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${n}>${t}</h1>${o}</header>`}function Mt({text:t}){let{route:e}=A;return wt(()=>{A.started&&t&&ct(t)},[t,e]),null}var Ot=b.check,gi=({title:t,lines:e=[]})=>e.length>0&&a`
    <h2>${k(Ot.list,{title:t,count:e.length})}</h2>
    <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
  `,bi=({title:t,lines:e=[]})=>e.length>0&&a`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
    </details>
  `,Bp=(t={})=>Object.entries(t).map(([e,o])=>k(Ot.counted,{count:o,what:mo(e).toLowerCase()})).sort(E);function Ep({message:t,faults:e,questions:o,counts:n,report:r,made:s}){return a`
    <p><strong>${t}</strong></p>
    ${s&&a`<p>${k(Ot.made,{name:s})}</p>`}
    ${B()&&n&&a`<${ii} made=${s} marked=${e.length+o.length>0} />`}
    <${gi} title=${Ot.faults} lines=${e} />
    <${gi} title=${Ot.questions} lines=${o} />
    <${bi} title=${Ot.columns} lines=${r} />
    <${bi} title=${Ot.read} lines=${Bp(n)} />
  `}function Ap(t){if(!t.length)throw new Error(Ot.first);if(t.length>1)throw new Error(k(Ot.one_only,{count:t.length}));if(t[0].size>lr)throw new Error(k(Ot.too_large,{name:t[0].name,most:lr/2**20}));return t[0]}function ki(){let t=ut(null),[e,o]=K(null);async function n(r){try{let s=Ap(t.current.files);o({busy:!0});let i=await r(s);o(i),ct(i.message)}catch(s){o({message:s.message||Ot.silent,faults:s.faults})}}return Se(()=>{let r=i=>i.preventDefault();function s(i){i.preventDefault(),t.current.files=i.dataTransfer.files,n(cr)}return window.addEventListener("dragover",r),window.addEventListener("drop",s),()=>{window.removeEventListener("dragover",r),window.removeEventListener("drop",s)}},[]),a`
    <${H} text=${Ot.title}><p class="uitleg">${B()?Ot.intro_here:Ot.intro}</p><//>
    <div class="velden">
      <label class="veld">
        <span>${B()?Ot.file_here:Ot.file}</span>
        <input
          id="plan"
          type="file"
          accept=${`.xlsx,.yaml,.yml,.json${B()?",.csv,.txt,.tsv,.docx,.zip":""}`}
          ref=${t}
        />
      </label>
      <button type="button" id="controleer" onClick=${()=>n(cr)}>${Ot.check}</button>
      ${B()&&a`<${ri} start=${n} />`}
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&a`<p>${Ot.busy}</p>`}
      ${e?.message&&a`<${Ep} ...${e} />`}
    </div>
    ${B()&&a`<${li} /><${ci} />`}
    ${!B()&&g.served&&a`<p class="zacht">${Ot.kept}</p>`}
  `}var Fe=b.shared,ko=({legend:t,name:e,options:o,current:n="",id:r})=>o.length>0&&a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${o.map(([s,i])=>a`
          <button
            type="button"
            id=${`${r}-${s||"gewoon"}`}
            aria-pressed=${String(s===n)}
            onClick=${()=>F({[e]:s||null})}
          >${i}</button>
        `)}
    </div>
  </fieldset>
`;function Ct({label:t,name:e,options:o,id:n=e}){let r=A.route.query[e]||"";return a`
    <label class="veld">
      <span>${t}</span>
      <select
        id=${n}
        value=${o.some(([s])=>s===r)?r:""}
        onChange=${s=>F({[e]:s.target.value})}
      >
        <option value="">${Fe.all}</option>
        ${o.map(([s,i])=>a`<option value=${s}>${i}</option>`)}
      </select>
    </label>
  `}var Pe=({label:t=Fe.text,name:e,id:o=e})=>a`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input
      id=${o}
      type="search"
      value=${A.route.query[e]||""}
      autocomplete="off"
      spellcheck=${!1}
      onInput=${n=>F({[e]:n.target.value},!0)}
    />
  </label>
`,_o=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>F(Object.fromEntries(t.map(e=>[e,null])))}>
    ${Fe.clear}
  </button>
`,zp=["cel","kies","sorteer","merk","alleen","per","vouw","termijnen","deel"];function _e({children:t}){let[e,o]=K(!1);if(!window.matchMedia("(max-width: 44rem)").matches)return a`<section class="filters" aria-label=${Fe.filters}>${t}</section>`;let n=Object.keys(A.route.query).filter(r=>!zp.includes(r)).length;return a`
    <details class="filters" open=${e} onToggle=${r=>o(r.target.open)}>
      <summary id="filterknop">${n?k(Fe.filters_set,{count:n}):Fe.filters}</summary>
      ${t}
    </details>
  `}var Fp=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];function $s({query:t,children:e}){let[o,n]=K(Fp.some(r=>t[r]));return a`
    <details class="keuzes" open=${o} onToggle=${r=>n(r.target.open)}>
      <summary id="wijzig">${Fe.change}</summary>
      ${e}
    </details>
  `}var oo=()=>{let t=g.plans.map(e=>[e.key,e.title]);return I&&a`<div class="velden"><${Ct} label=${Fe.plan} name="plan" options=${t} /></div>`};function xn(){let t=U(A.route.query),e=G(t.plan)?.dates||Ye;if(e.length<2)return null;let o=e[e.length-1].date,n=i=>i===o?"":i,r=e.find(i=>i.date===t.date)?.date||o,s=dr(A.route.query,"stand",e.map(i=>[n(i.date),i.label]));return a`<${ko} legend=${Fe.choices.date} name="stand" options=${s} current=${n(r)} id="st" />`}function vr(){let t=U(A.route.query),e=te(G(t.plan)).shared.choices,o=[["",e.links_all],["genoemd",e.links_stated]],n=t.stated?"genoemd":"";return a`<${ko} legend=${e.links} name="koppelingen" options=${o} current=${n} id="k" />`}function Ne(){let t=Fe.choices,e=[["",t.with],["uit",t.without]],o=[["",t.usual],["streng",t.strict]],{query:n}=A.route,{expect:r,strict:s}=U(n),i=r?"":"uit",l=dr(n,"verwachtingen",e);return a`
    <${oo} />
    <${vr} />
    <${xn} />
    <${ko} legend=${t.reading} name="lezing" options=${o} current=${s?"streng":""} id="l" />
    <${ko} legend=${t.expectations} name="verwachtingen" options=${l} current=${i} id="v" />
  `}var _i=b.shared.passage;function Sn({passage:t}){let[e,o]=K("");async function n(){try{o((await Pa(t)).woorden)}catch(r){o(r.message||_i.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${n}>${_i.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}var M=({id:t,text:e})=>J(t)?a`<a href=${ge(t)}>${e||v(t)}</a>`:a`<span>${e||v(t)}</span>`,zt=({ids:t,name:e=v,between:o=", "})=>t.map((n,r)=>[r>0&&o,a`<${M} id=${n} text=${e(n)} />`]),Te=({ids:t,more:e,look:o})=>a`<ul class=${o}>${t.map(n=>a`<li key=${n}><${M} id=${n} />${e?.(n)}</li>`)}</ul>`;function $t({id:t,date:e}){let[o,n]=go(t,e);return a`<span class=${`chip s-${Ja(t,e)||"geen"}`}>${o}${n&&`, ${n}`}</span>`}var Pp={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};function Re({basis:t}){let[e,o]=Bt[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${o}>
      <title>${o}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${Pp[e]}
    </svg>
  `:null}var hs=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${N("Severity",t)}</span>`;function Dt({of:t}){let e=T(t.flatMap(Zt));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(o=>a`<li>${ft(o)}${Oe()&&a`<${Sn} passage=${o} />`}</li>`)}
    </ul>
  `:null}function yi({of:t,look:e}){let[o,...n]=Zt(t);return o?a`
    <p class=${e}>
      ${ft(o)}${n.length>0&&k(b.shared.more_places,{count:n.length})}
      ${Oe()&&a`<${Sn} passage=${o} />`}
    </p>
  `:null}var gs=({id:t})=>[z(t,"broader")&&[a`<${M} id=${z(t,"broader")} />`," › "],a`<${M} id=${t} />`],Xo=({id:t})=>y(t,"isGeneric")==="true"&&a`<span class="zacht"> (${b.shared.collective})</span>`;function bs(t,e,o=""){let n=o.startsWith("-"),r=e.find(l=>l.key===o.replace(/^-/,""));if(!r)return t;let s=t.map((l,c)=>({text:r.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?E(l.text,c.text)*(n?-1:1):+!l.text-+!c.text;return s.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}var xr=(t,e="")=>A.route.query[t]||e;function Np({id:t,column:e,sort:o,turn:n}){let r=o===e.key?"ascending":o===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${r}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>n(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}var Rp=({row:t,columns:e})=>a`
  <tr role="row">
    ${e.map((o,n)=>{let r=o.cell?o.cell(t):o.text(t);return n?a`<td role="cell" data-kop=${o.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${o.label}>${r}</th>`})}
  </tr>
`;function dt({id:t,caption:e,rows:o,columns:n,sort:r="",urlKey:s,hideCaption:i}){let[l,c]=K(r),p=s?xr(s,r):l,m=d=>{let f=p===d.key?`-${d.key}`:d.key;s?F({[s]:f===r?null:f},!0):c(f);let $=b.shared.table,u=f.startsWith("-")?$.descending:$.ascending;ct(k($.sorted,{column:d.label.toLowerCase(),direction:u}))};return a`
    <table class="lijst" id=${t} role="table">
      <caption class=${i?"sr":null}>${e}</caption>
      <thead role="rowgroup">
        <tr role="row">
          ${n.map(d=>a`<${Np} id=${t} column=${d} sort=${p} turn=${m} />`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${bs(o,n,p).map(d=>a`<${Rp} row=${d} columns=${n} />`)}
      </tbody>
    </table>
  `}var Ip=t=>t==null||t===!1||t===""||t.length===0;function Ie({pairs:t}){let e=t.filter(([,o])=>!Ip(o));return e.length?a`
    <dl class="feiten">${e.map(([o,n])=>a`<div><dt>${o}</dt><dd>${n}</dd></div>`)}</dl>
  `:null}var Z=b.compare,ks=t=>P(N("CellState",t)),no=g.plans.flatMap(t=>t.dates.map(({date:e,label:o})=>({key:`${t.key}@${e}`,plan:t,date:e,label:I?k(Z.side,{plan:t.title,label:o}):P(o)}))),Wp=(t,e,{stated:o,strict:n})=>g.comparisons[`${t.key}|${e.key}|${o?"stated":"all"}${n?"|strict":""}`];function Dp(t){let e=g.plans.map(l=>no.filter(c=>c.plan===l).at(-1)),[o,n]=I?e:[no[0],no.at(-1)],r=no.slice(0,-1).find(l=>l.key===t.van)||o,s=no.slice(no.indexOf(r)+1),i=s.find(l=>l.key===t.met)||(s.includes(n)?n:s.at(-1));return{one:r,other:i,after:s}}var wi=({label:t,name:e,current:o,options:n})=>a`
  <label class="veld">
    <span>${t}</span>
    <select id=${e} value=${o.key} onChange=${r=>F({[e]:r.target.value})}>
      ${n.map(r=>a`<option value=${r.key}>${r.label}</option>`)}
    </select>
  </label>
`;function qp({change:t,other:e}){let o=de(t.kind,t.other_barrier,e.plan.key),n=C("overzicht",{cel:o,stand:e.date===ee?null:e.date},!1),r=k(Z.see_cell,{kind:nt(t.kind),step:V(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${n}>${Z.see}<span class="sr">${r}</span></a></li>`}function Hp({found:t,one:e,other:o,mode:n}){let r=c=>c.map(p=>v(Vt(p)||p)).join(", "),s=c=>T([c.barrier,c.other_barrier].map(V)).join(" / "),i=[{key:"stap",label:Z.columns.step,text:s},{key:"soort",label:Z.columns.kind,text:c=>P(nt(c.kind))},{key:"een",label:e.label,text:c=>ks(c.before)},{key:"ander",label:o.label,text:c=>ks(c.after)},{key:"erbij",label:Z.joined[n],sort:!1,text:c=>r(c.joined)},{key:"weg",label:Z.left[n],sort:!1,text:c=>r(c.left)}],l=()=>[[...i.map(c=>c.label),...At],...t.changes.map(c=>[...i.map(p=>p.text(c)),...Et(null)])];return a`
    <ul>${t.changes.map(c=>a`<${qp} change=${c} other=${o} />`)}</ul>
    ${t.notes.map(c=>a`<p class="zacht">${c}</p>`)}
    <details>
      <summary>${Z.as_table}</summary>
      <div class="rol"><${dt} id="vakken" caption=${Z.table} rows=${t.changes} columns=${i} /></div>
      <div class="acties"><${St} name="vergelijk-vakken.csv" rows=${l} /></div>
    </details>
  `}function Up({actions:t,one:e,other:o}){let n=t.moved.length+t.stayed.length,r=[{key:"plan",label:e.label,sort:!1,text:ks},...t.after.map(i=>({key:i,label:ks(i),sort:!1,text:l=>String(t.counts[`${l}|${i}`]||Z.nothing)}))],s=k(Z.counts_table,{before:e.label,after:o.label});return a`
    <section class="blok">
      <h2>${Z.counted}</h2>
      <p class="zacht">${k(Z.counts,{both:n,fresh:t.fresh.length})}</p>
      <div class="rol">
        <${dt} id="overgang" caption=${s} rows=${t.before} columns=${r} />
      </div>
    </section>
  `}function Gp({actions:t,one:e,other:o,all:n}){let r=[...n?[...t.moved,...t.stayed]:t.moved,...t.fresh],s=new Set(t.fresh),i=f=>s.has(f)?"":Rt(f,e.date),l=f=>Rt(f,o.date),c=f=>s.has(f)?a`<span class="zacht">${Z.not_yet}</span>`:a`<${$t} id=${f} date=${e.date} />`,p=[{key:"actie",label:Z.action,text:v,cell:f=>a`<${M} id=${f} />`},{key:"wat",label:Z.what,text:mt},{key:"plan",label:e.label,text:i,cell:c},{key:"nu",label:o.label,text:l,cell:f=>a`<${$t} id=${f} date=${o.date} />`}],m=()=>[[...p.map(f=>f.label),...At],...r.map(f=>[...p.map($=>$.text(f)),...Et(null,e.plan.key)])],d=()=>F({alles:n?null:"ja"});return a`
    <section>
      <h2>${k(n?Z.all:Z.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(n)} onClick=${d}>${Z.show_all}</button>
        <${St} name="vergelijk.csv" rows=${m} />
      </div>
      <div class="rol">
        <${dt}
          id="vergelijk"
          caption=${Z.actions_table}
          rows=${r}
          columns=${p}
          urlKey="sorteer"
          sort="actie"
        />
      </div>
    </section>
  `}function vi({route:t}){if(no.length<2)return a`<${H} text=${Z.title} /><p>${Z.alone}</p>`;let{one:e,other:o,after:n}=Dp(t.query),r=Wp(e,o,U(t.query)),{actions:s}=r,i=s?"dates":"plans",l=k(Z.intro[i],{before:ot(e.date),after:ot(o.date)});return a`
    <${H} text=${Z.heading[i]} title=${Z.title}><p class="uitleg">${l} ${Ce}</p><//>
    <${_e}>
      <${vr} />
      ${no.length>2&&a`
          <div class="velden">
            <${wi} label=${Z.first} name="van" current=${e} options=${no.slice(0,-1)} />
            <${wi} label=${Z.second} name="met" current=${o} options=${n} />
          </div>
        `}
    <//>
    <section class="blok">
      <h2>${k(Z.cells,{count:r.changes.length})}</h2>
      ${r.changes.length?a`<${Hp} found=${r} one=${e} other=${o} mode=${i} />`:[a`<p>${b.shared.none}</p>`,r.notes.map(c=>a`<p class="zacht">${c}</p>`)]}
    </section>
    ${s&&a`
        <${Up} actions=${s} one=${e} other=${o} />
        <${Gp} actions=${s} one=${e} other=${o} all=${!!t.query.alles} />
      `}
    <${Mt} text=${D(Z.shown,r.changes.length)} />
  `}var Kp=20;function We({bar:t,support:e=!1,most:o=Kp}){let n=t.reduce((i,[,l])=>i+l,0),r=e||n>o,s=(i,l)=>a`<i class=${`b-${i}`} style=${{flexGrow:l}}></i>`;return a`
    <span class=${e?"balk hol":"balk"} aria-hidden="true">
      ${t.map(([i,l])=>r?s(i,l):Array.from({length:l},()=>s(i,1)))}
    </span>
  `}var se=b.overview.legend,Vp=g.codes.CellState,On=({expected:t=se.expected,quiet:e=se.quiet,blank:o=!1})=>a`
  <ul class="stalen">
    ${se.states.map(n=>a`
        <li><span class="staal"><${We} bar=${[[n,1]]} /></span>${se.names[n]||P(Vp[n].label)}</li>
      `)}
    <li><span class="staal"><${We} bar=${[[se.support_state,1]]} support=${!0} /></span>${se.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    <li>
      ${o?a`<span class="staal blanco" aria-hidden="true"></span>`:a`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,Sr=()=>a`
  <ul class="stalen">
    ${Object.entries(Bt).map(([t,[,e]])=>a`<li><span class="staal"><${Re} basis=${t} /></span>${e}</li>`)}
  </ul>
`,_s=()=>a`
  <aside class="legenda" aria-label=${se.title}>
    <h2>${se.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${We} bar=${se.sample.bar.map(([t,e])=>[t,Number(e)])} />
      ${se.sample.words.map((t,e)=>e?a`<span class="bij">${t}</span>`:a`<strong>${t}</strong>`)}
    </p>
    <p>${se.explain}</p>
    <${On} />
    <h3>${se.how}</h3>
    <${Sr} />
    <p><span class="anders">${se.other}</span>${se.other_says}</p>
  </aside>
`;var tn=b.shared.gaps,Ao=t=>[t,...t.also],yo=t=>ft(t.evidence)?[t.evidence]:[],zo=t=>g.queries[t]?.title||t,xi=(t,e)=>(!e.gewicht||t.severity===e.gewicht)&&(!e.tekst||et(t.sentence).includes(et(e.tekst)))&&Ao(t).some(o=>(!e.vraag||o.query===e.vraag)&&(!e.stap||o.steps.includes(e.stap))&&(!e.soort||o.kinds.includes(e.soort))&&(!e.partner||o.partners.includes(e.partner))),Zp=({said:t,work:e,more:o})=>e?[t," (",a`<${zt} ids=${e} name=${fo} />`,o&&tn.more_work,")"]:t;function ys({list:t,plan:e}){if(!t.length)return a`<p>${G(e).words.nobody}</p>`;let o=n=>n.map((r,s)=>[s>0&&"; ",a`<${Zp} ...${r} />`]);return a`
    <p class="zacht">${tn.alphabetical}</p>
    <ul>${t.map(({who:n,why:r})=>a`<li><${M} id=${n} />: ${o(r)}</li>`)}</ul>
  `}function Cn({summary:t,inside:e,open:o=!1}){let[n,r]=K(!1);return a`
    <details open=${o} onToggle=${s=>s.target.open&&r(!0)}>
      <summary>${t}</summary>
      ${(n||o)&&e()}
    </details>
  `}function Or({gap:t,query:e}){let o=[t.barrier&&V(t.barrier).toLowerCase(),t.kind&&nt(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${hs} severity=${t.severity} />${" · "}
      <a href=${C(["vragen",t.query])}>${e.title||t.query}</a>
      ${o.length>0&&` · ${o.join(" × ")}`}${I&&` · ${G(t.plan).title}`}
      ${J(t.subject)&&[" · ",a`<${M} id=${t.subject} />`]}
    </p>
  `}var Si=({passage:t})=>a`
  <p class="vindplaats">
    <span class="sr">${b.shared.passage.place}</span>${ft(t)}
    ${Oe()&&a`<${Sn} passage=${t} />`}
  </p>
`;function Cr({gap:t,scenario:e,sentence:o=!1}){let n=g.queries[t.query]||{},[r]=yo(t),s=a`${b.gaps.more}<span class="sr">${k(b.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${Cn} summary=${s} inside=${()=>a`
    ${o&&a`<p>${t.sentence}</p>`}
    ${r&&a`<${Si} passage=${r} />`}
    ${n.why&&a`<p><strong>${tn.why}</strong> ${n.why}</p>`}
    ${t.asks&&a`<p><strong>${tn.who}</strong></p><${ys} list=${t.candidates} plan=${t.plan} />`}
    <${eo} text=${()=>vn(t.sentence,yo(t),e,G(t.plan))} />
  `} /></div>`}function Yp({gap:t,scenario:e}){let o=g.queries[t.query]||{},[n]=yo(t);return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${Or} gap=${t} query=${o} />
      ${n&&a`<${Si} passage=${n} />`}
      <div class="acties">
        ${o.why&&a`<${Cn} summary=${tn.why} inside=${()=>a`<p>${o.why}</p>`} />`}
        ${t.asks&&a`
            <${Cn}
              summary=${tn.who}
              inside=${()=>a`<${ys} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${eo} text=${()=>vn(t.sentence,yo(t),e,G(t.plan))} />
      </div>
    </article>
  `}var jr=({list:t,scenario:e,none:o})=>t.length?t.map(n=>a`<${Yp} key=${n.mark} gap=${n} scenario=${e} />`):a`<p>${o}</p>`;var Qt=b.shared.work;function Qp({id:t,date:e}){let o=new Map;for(let n of Je(t,e))o.set(n.organisation,[...o.get(n.organisation)||[],N("Role",n.role)]);return o.size?a`
    <ul class="partners">
      ${[...o].map(([n,r])=>a`<li><${M} id=${n} />${` (${T(r).join(", ")})`}<${Xo} id=${n} /></li>`)}
    </ul>
  `:b.shared.nobody}function Jp(t){let e=y(t,"dueBy");return e&&` (${k(Qt.bound,{date:ot(e)})}; ${is(y(t,"modality"))})`}function Xp({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(o=>{let n=y(o,"deadlineLabel"),{delivery:r}=ke(o,e);return a`
          <li>
            ${n&&`${P(n)}: `}“${y(o,"deadlineText")}”${Jp(o)}
            ${y(o,"revises")==="true"&&`, ${Qt.revised}`}${r&&` – ${r}`}
          </li>
        `})}
    </ul>
  `}var tm=t=>g.lookups[t]?.told||"";function Mr({id:t,date:e}){let o=Nt(t,"Figure","concerns").filter(n=>oe(n,e));return o.length?a`
    <ul class="cijfers">
      ${o.map(n=>a`
          <li><${M} id=${n} />: <strong>${tm(n)}</strong><${Dt} of=${[n]} /></li>
        `)}
    </ul>
  `:null}function Fo({of:t}){let e=r=>[z(r,"barrier")&&k(Qt.at_step,{step:v(z(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(s=>y(r,s)&&me(r,s))].filter(Boolean),o=r=>y(r,"status")?k(Qt.other_status,{reading:e(r).join(", ")}):k(Qt.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:Qt.other_unsaid}),n=Lt(t,"alternativeReading");return n.length?a`
    <ul class="anders">
      ${n.map(r=>a`<li><strong>${o(r)}</strong>${y(r,"rationale")}</li>`)}
    </ul>
  `:null}function jn({id:t,scenario:e=null}){let o=$o(t,"basis",e),n=N("Strength",$o(t,"strength",e));return a`
    <div class="koppeling">
      <p>
        <${gs} id=${z(t,"barrier")} />
        ${` · ${it(t,"interventionKind").map(nt).join(", ")} · ${n} · `}
        <${Re} basis=${o} />${` ${Bt[o]?.[1]||N("Basis",o)}`}
      </p>
      <p class="reden"><strong>${Qt.here}</strong>${y(t,"rationale")}</p>
      <${Fo} of=${t} />
    </div>
  `}var Oi=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;function Ci({id:t,scenario:e,contributions:o}){let{date:n}=e,r=rs(t,n),s=y(t,"promise"),i=as(t,n),l=o.length?o.map(p=>a`<${jn} id=${p} scenario=${e} />`):y(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Qt.across}</strong>${y(t,"rationale")}</p>`,c=[[Qt.facts.deadline,i.length>0&&a`<${Xp} ids=${i} date=${n} />`],[Qt.facts.who,a`<${Qp} id=${t} date=${n} />`],[Qt.facts.figures,Nt(t,"Figure","concerns").length>0&&a`<${Mr} id=${t} date=${n} />`],[Qt.facts.how,l],[Qt.facts.where,a`<${Dt} of=${[t,...o,r]} />`]];return a`
    <article class="kaart">
      <h3><${M} id=${t} /></h3>
      <p class="regel">${mt(t)} · <${$t} id=${t} date=${n} /></p>
      <${Oi} lead=${s&&Qt.promise} text=${s||y(t,"summary")} />
      <${Oi} lead=${Qt.progress} text=${y(r,"summary")} />
      ${r&&a`<${Fo} of=${r} />`}
      <${Ie} pairs=${c} />
    </article>
  `}var De=t=>[...t].sort((e,o)=>E(v(e),v(o)));var Po=b.overview;function em({cell:t}){let{column:e,plan:o,why:n=[],across:r=0,candidates:s}=t,i=C("overzicht",{...A.route.query,cel:de(e,null,o)});return a`
    <p>${Jo(G(o))}</p>
    ${n.length>0&&a`<h3>${Po.why}</h3>`}
    ${n.map(l=>a`<p>${y(l,"rationale")} <span class="zacht">${y(l,"source")}</span></p>`)}
    ${r>0&&a`
        <p>
          ${k(Po.elsewhere,{count:r,kind:nt(e)})}${" "}
          <a href=${i}>${Po.see_elsewhere}</a>
        </p>
      `}
    ${s&&a`<h3>${Po.who}</h3><${ys} list=${s} plan=${o} />`}
  `}var om=(t,e,o,n,r)=>ho(t,r).filter(s=>ns(z(s,"barrier"))===e&&(o!=="kind"||it(s,"interventionKind").includes(n)));function nm({row:t,cell:e,step:o,by:n,scenario:r,plan:s,address:i}){let l=ut(null),c=ut(null);wt(()=>{let u=document.getElementById(Eo(i));return l.current.showModal(),c.current.focus(),()=>(u?.isConnected?u:document.getElementById(Eo(i)))?.focus()},[]);let{word:p,lines:m,look:d}=Wt(e),f=k(Po.panel_note,{scenario:lt(r,s)}),$=u=>o===null?[]:om(u,o,n,t.key,r);return a`
    <dialog
      class="paneel"
      id="paneel"
      aria-labelledby="paneel-kop"
      ref=${l}
      onClose=${()=>F({cel:null})}
      onClick=${u=>u.target===l.current&&l.current.close()}
    >
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${k(Po.panel,{row:t.label,step:V(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${b.shared.close}</button>
      </div>
      <p class=${`stand ${d}`}><strong>${p}</strong>${m.length>0&&`: ${m.join(" · ")}`}</p>
      ${e.initiatives>0&&!r.strict&&a`<p class="zacht">${P(e.strict||s.words.stands)}.</p>`}
      <p class="zacht">${I&&`${s.title}. `}${f}</p>
      ${e.asked&&a`<p>${Po.asked} <${zt} ids=${e.asked} />.</p>`}
      ${e.things.length?e.things.map(u=>a`<${Ci} key=${u} id=${u} scenario=${r} contributions=${$(u)} />`):a`<${em} cell=${e} />`}
    </dialog>
  `}function ws({address:t,by:e,scenario:o}){let{key:n,step:r,plan:s}=fs(t),i=G(s),l=i&&It(e,o,i).find(m=>m.key===n),c=l?.cells[ne(i).indexOf(r)];return c?a`<${nm} key=${t} ...${{row:l,cell:c,step:r,by:e,scenario:o,plan:i,address:t}} />`:null}var en=b.overview;function ji({open:t=!0}){let e={report:I?en.howto.reports:Xe(),marks:Object.values(Bt).map(([o])=>o).join(" "),source:za()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${en.howto.title}</summary>
      <ol>${en.howto.lines.map(o=>a`<li>${k(o,e)}</li>`)}</ol>
    </details>
  `}var wo=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`);function sm({state:t,things:e,date:o}){let n=I?"h4":"h3",r=i=>go(i,o)[1]&&a`<span class="zacht"> – ${go(i,o)[1]}</span>`,s=k(en.group,{state:P(N("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${n} class=${`s-${t}`}>${s}<//>
      <${Te} ids=${De(e)} more=${r} />
    </div>
  `}function Mi({scenario:t,plan:e}){let o=I?"h3":"h2";return pt(t).apart.filter(r=>r.plan===e.key).map(({kind:r,groups:s})=>{let i=g.codes.InterventionKind[r];return a`
      <section
        class="slachtoffers"
        id=${e===g.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${r}
      >
        <${o}>${k(en.apart.title,{kind:i.label})}<//>
        <p class="zacht">${k(en.apart.note,{definition:i.definition})}</p>
        ${s.length?a`
                <div class="standen">
                  ${s.map(l=>a`<${sm} ...${l} date=${t.date} />`)}
                </div>
              `:a`<p>${Jo(e)}</p>`}
      </section>
    `})}var Ft=b.coverage,rm=5,Ti=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${Re} basis=${t.most_basis} />
    <${We} bar=${t.bar} support=${t.support_only} most=${rm} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;function am({row:t,cell:e,step:o,plan:n}){if(!e)return a`<td></td>`;let{word:r,lines:s}=Wt(e),i=de(t.key,o,n.key),l=[r,...s,e.strict,Bt[e.most_basis]?.[1]].filter(Boolean).join(" · ");return a`
    <td>
      <button type="button" class="vakje" id=${Eo(i)} aria-haspopup="dialog" title=${l}
        onClick=${()=>F({cel:i})}>
        <span class="sr">${k(b.overview.cell,{row:t.label,step:V(o)})}${l}</span>
        <${Ti} cell=${e} />
      </button>
    </td>
  `}var im=({step:t,place:e,column:o,all:n})=>a`
  <th scope="col" class="station">
    <span class=${o.acting?"nummer":"nummer leeg"} aria-hidden="true">${e}</span>
    <a href=${ge(t.id)}>${t.label}</a>
    <span class=${o.acting?"bij":"bij niemand"}>${o.said}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*o.acting/n}%`}}></i></span>
  </th>
`,lm=({rows:t})=>a`
  <td rowspan=${t} class="arcering"><span class="plaat"><strong>${Ft.nobody.title}</strong> ${Ft.nobody.text}</span></td>
`;function cm({plan:t,reach:e,scenario:o,rows:n}){let r=new Map(n.map(i=>[i.key,i])),s=e.groups.flatMap(i=>[i,...i.partners.map(l=>r.get(l))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${k(Ft.caption,{scenario:lt(o,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${Ft.partner}</th>
          ${t.steps.map((i,l)=>a`
              <${im} step=${i} place=${l+1} column=${e.columns[l]} all=${e.numbers.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${s.map((i,l)=>a`
            <tr class=${i.partners&&"groep"}>
              <th scope="row" class=${!i.partners&&y(i.id,"isGeneric")==="true"?"verzamel":""}>
                ${i.partners?i.said:a`<${M} id=${i.id} text=${i.label} />`}
              </th>
              ${e.columns.map((c,p)=>c.acting?i.partners?a`<td></td>`:a`<${am} row=${i} cell=${i.cells[p]} step=${c.step} plan=${t} />`:l===0&&a`<${lm} rows=${s.length} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}var pm=({plan:t,reach:e,rows:o})=>a`
  <div class="perstap">
    ${e.columns.map((n,r)=>a`
        <section key=${n.step}>
          <h3>
            <span class=${n.acting?"nummer":"nummer leeg"} aria-hidden="true">${r+1}</span>
            ${k(Ft.step,{step:V(n.step),said:n.said})}
          </h3>
          ${n.acting?a`
                  <ul>
                    ${o.filter(s=>s.cells[r]).map(s=>a`
                          <li>
                            <${M} id=${s.id} text=${s.label} />
                            <a class="naar" href=${C("dekking",{...A.route.query,cel:de(s.key,n.step,t.key)})}>
                              <span class="sr">${s.label}: ${Wt(s.cells[r]).word}</span>
                              <${Ti} cell=${s.cells[r]} />
                            </a>
                          </li>
                        `)}
                  </ul>
                `:a`<p class="arcering"><span class="plaat"><strong>${Ft.nobody.title}</strong> ${Ft.nobody.text}</span></p>`}
        </section>
      `)}
  </div>
`,mm=({reach:t})=>a`
  <aside class="legenda" aria-label=${b.overview.legend.title}>
    ${t.columns.filter(e=>e.nobody).map(e=>a`
          <div class="leegte">
            <h2>${e.nobody}</h2>
            ${e.waits&&a`<p>${e.waits}</p>`}
            <p><a href=${C("aandachtspunten",{stap:e.step})}>${Ft.questions}</a></p>
          </div>
        `)}
    <h2>${b.overview.legend.title}</h2>
    <p>${Ft.about}</p>
    <${On} expected=${Ft.expected} quiet=${Ft.quiet} blank=${!0} />
    <h3>${b.overview.legend.how}</h3>
    <${Sr} />
    <p><a href=${C("methode")}>${b.overview.legend.more}</a></p>
  </aside>
`,fm=({reach:t})=>a`
  <div class="hoofdstuk"><h2>${Ft.alike.title}</h2><p>${Ft.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>a`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&a`<p>${t.elsewhere}</p>`}
`;function dm({plan:t,scenario:e,reach:o}){let n=It("partner",e,t);return o.numbers.partners?a`
    ${I&&a`<h2>${t.title}</h2>`}
    <${wo} plan=${t} />
    <div class="naast smal">
      <div class="hoofd">
        <${cm} plan=${t} reach=${o} scenario=${e} rows=${n} />
        <${pm} plan=${t} reach=${o} rows=${n} />
        <${fm} reach=${o} />
      </div>
      <${mm} reach=${o} />
    </div>
  `:a`<p>${Ft.nothing}</p>`}function Li({route:t}){let e=U(t.query),{reach:o}=pt(e),{cel:n}=t.query;return a`
    <div class="werkkop">
      <${H} text=${Ft.heading} title=${Ft.title} />
      <p class="zacht">${lt(e)}</p>
      <${$s} query=${t.query}><${Ne} /><//>
    </div>
    ${Ae(e).map(r=>a`
        <${dm} key=${r.key} plan=${r} scenario=${e} reach=${o.find(s=>s.plan===r.key)} />
      `)}
    ${n&&a`<${ws} address=${n} by="partner" scenario=${e} />`}
    <${Mt} text=${n?"":k(Ft.shown,{scenario:lt(e)})} />
  `}var Bi=".",so=()=>new Set((A.route?.query.merk||"").split(Bi).filter(Boolean)),vs=()=>!!A.route?.query.alleen&&so().size>0;function xs(t,e){let o=so();for(let{mark:r}of t)e?o.add(r):o.delete(r);let n=o.size===0;return F({merk:[...o].join(Bi),...n&&{alleen:null}},!0),o.size}var on=b.frame.foot.files;function Ss(){return!g.files.length&&!B()?null:a`
    <section class="bestanden" aria-label=${on.title}>
      <h2>${on.title}</h2>
      <ul>
        <li><a href="#/samenvatting">${on.summary.label}</a> <span class="zacht">${on.summary.told}</span></li>
        ${g.files.map(({file:t,label:e,told:o})=>a`<li><a href=${t} download=${t}>${e}</a> <span class="zacht">${o}</span></li>`)}
        ${B()&&a`<li><a href="#/controleer">${on.save.label}</a> <span class="zacht">${on.save.told}</span></li>`}
      </ul>
    </section>
  `}var Tr=b.shared.outcomes,um={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`},Lr=({outcome:t})=>a`<g class=${`teken teken-${Tr[t].sign}`}>${um[Tr[t].sign]}</g>`,Br=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true"><${Lr} outcome=${t} /></svg>
`,Ei=({outcome:t,on:e=""})=>a`
  <span class="uitkomst"><${Br} outcome=${t} /> ${Tr[t].said}${e&&a`<span class="bij">${e}</span>`}</span>
`;var Le=b.gaps,$m=b.shared.outcomes;function Er({gaps:t,what:e}){let o=so(),n=t.filter(i=>o.has(i.mark)).length,r=i=>ct(D(Le.bar.changed,xs(t,i.target.checked))),s=t.length>1?k(Le.mark_all,{count:t.length,what:e}):k(Le.mark,{what:e});return a`
    <label class="merk">
      <input
        type="checkbox"
        checked=${n===t.length}
        indeterminate=${n>0&&n<t.length}
        aria-label=${s}
        onChange=${r}
      />
    </label>
  `}var Pi=t=>so().has(t.mark)?"gemarkeerd":"",hm=({gap:t,scenario:e,query:o})=>a`
  <article class=${`punt gewicht-${t.severity} ${Pi(t)}`} data-vraag=${t.mark}>
    <${Er} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${Or} gap=${t} query=${o} />
      <${Cr} gap=${t} scenario=${e} />
    </div>
  </article>
`,gm={topic:{of:t=>t.topic,all:()=>g.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>T(t.map(e=>e.query)).map(e=>[e,zo(e)])}};function bm({title:t,gaps:e,beside:o,by:n,scenario:r,open:s}){let i=e.filter(f=>f.severity===Object.keys(g.codes.Severity)[0]).length,l=T(e.map(f=>n==="topic"?zo(f.query):Ai(f))),c=f=>e.filter($=>(n==="topic"?zo($.query):Ai($))===f).length,p=f=>c(f)>1?k(Le.repeated,{title:f,count:c(f)}):f,m=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal"><strong>${e.length}</strong> ${D(Le.questions,e.length).replace(/^\d+ /,"")}${i>0&&a`<span class="bij">${k(Le.heavy,{count:i})}</span>`}</span>
      <span class="vouwbij">${l.slice(0,6).map(p).join(" · ")}${l.length>6&&" …"}</span>
      ${o>0&&a`<span class="vouwtal bij">${k(Le.about_source,{count:o})}</span>`}
    </span>
  `;return a`
    <div class="vouw">
      <${Er} gaps=${e} what=${t} />
      <${Cn} summary=${m} inside=${()=>e.map(f=>a`<${hm} key=${f.mark} gap=${f} scenario=${r} query=${g.queries[f.query]||{}} />`)} open=${s} />
    </div>
  `}var Ai=t=>t.subject_label;function Ni({gaps:t,beside:e,by:o,scenario:n,open:r}){let{of:s,all:i}=gm[o],l=(c,p)=>c.filter(m=>s(m)===p);return i(t).map(([c,p])=>[c,p,l(t,c)]).filter(([,,c])=>c.length).map(([c,p,m])=>a`
        <${bm}
          key=${c}
          title=${p}
          gaps=${m}
          beside=${l(e,c).length}
          by=${o}
          scenario=${n}
          open=${r}
        />
      `)}var zi=2;function km({row:t}){let e=t.who.length>zi+1?t.who.slice(0,zi):t.who,o=t.who.length-e.length;return a`
    <${zt} ids=${e} name=${_m} />${o>0&&k(Le.deadline.others.more,{names:"",count:o})}
    <span class="bij">${Le.deadline.how[t.how]}</span>
  `}var _m=t=>v(t);function ym({gap:t,scenario:e}){let o=t.deadline,n=Le.deadline.columns,r=fo(t.subject),s=v(t.subject);return a`
    <tr role="row" class=${Pi(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Er} gaps=${[t]} what=${o.what||s} /></td>
      <th scope="row" role="rowheader" data-kop=${n.work}>
        <${M} id=${t.subject} text=${r===s?s:`${r} ${t.subject_label}`} />
        ${o.what&&a`<span class="bij">${o.what}</span>`}
        <${Cr} gap=${t} scenario=${e} sentence />
      </th>
      <td role="cell" data-kop=${n.promised}>${o.quote}<span class="bij">${o.by}</span></td>
      <td role="cell" data-kop=${n.stand}><${Ei} outcome=${o.outcome} on=${o.on} /></td>
      <td role="cell" data-kop=${n.who}><${km} row=${o} /></td>
    </tr>
  `}var Fi=8;function Ri({gaps:t,scenario:e,all:o}){let{columns:n,caption:r,title:s,counted:i,lanes:l,show:c}=Le.deadline,p=o||t.length<=Fi+1?t:t.slice(0,Fi),m=Object.entries($m).map(([d,{said:f}])=>[t.filter($=>$.deadline.outcome===d).length,f]).filter(([d])=>d).map(([d,f])=>k(i,{count:d,said:f}));return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${s}</h2>
        <p>${m.join(" · ")}</p>
        <p class="deelactie"><a href=${C("beloften")}>${l}</a></p>
      </header>
      <table class="lijst termijnen" id="termijnen" role="table">
        <caption class="sr">${r}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell"></td>
            ${Object.values(n).map(d=>a`<th scope="col" role="columnheader">${d}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${p.map(d=>a`<${ym} key=${d.mark} gap=${d} scenario=${e} />`)}
        </tbody>
      </table>
      ${p.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen" onClick=${()=>F({termijnen:"alle"},!0)}>
            ${D(c,t.length-p.length)}
          </button>
        `}
    </section>
  `}var qe=b.gaps.bar;function Ii({gaps:t,rows:e}){let o=so();if(!o.size)return null;let n=t.filter(c=>o.has(c.mark)),r=o.size-n.length,s=vs(),i=()=>{xs([...o].map(c=>({mark:c})),!1),ct(qe.cleared)},l=()=>{F({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${qe.label}>
      <p>
        <strong>${D(qe.count,o.size)}</strong>${r>0&&D(qe.elsewhere,r)}
      </p>
      <button type="button" class="alslink" id="alleen" onClick=${()=>F({alleen:s?null:"gemarkeerd"})}>
        ${s?qe.every:qe.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${i}>${qe.clear}</button>
      <p class="merkuitleg">${qe.address}</p>
      <button type="button" id="merk-print" onClick=${l}>${qe.print}</button>
      <${St} name="overleg.csv" rows=${()=>e(n)} label=${qe.csv} id="merk-csv" />
    </section>
  `}var X=b.gaps,qi=t=>v(Vt(t)||t),Wi=(t,e)=>[[...X.csv,...At],...t.map(o=>[N("Severity",o.severity),zo(o.query),o.sentence,g.queries[o.query]?.why||"",o.steps.map(V).join(", "),o.kinds.map(nt).join(", "),o.partners.map(qi).join(", "),o.subject_label,yo(o).map(ft).join("; "),...Et(e,o.plan)])],Ar=["tekst","stap","soort","partner","vraag","gewicht"];function wm({all:t}){let e=(s,i)=>T(s).map(l=>[l,i(l)]),o=e(t.flatMap(s=>Ao(s).flatMap(i=>i.partners)),qi),n=e(t.map(s=>s.query).sort(E),zo),r=Object.entries(g.codes.Severity).map(([s,i])=>[s,i.label]);return a`
    <${_e}>
      <div class="velden">
        <${Ct}
          label=${X.fields.partner}
          name="partner"
          options=${o.sort((s,i)=>E(s[1],i[1]))}
        />
        <${Ct} label=${X.fields.step} name="stap" options=${Tt.map(s=>[s.notation,s.label])} />
        <${Ct} label=${X.fields.query} name="vraag" options=${n} />
        <${Ct} label=${X.fields.weight} name="gewicht" options=${r} />
        <${Ct} label=${X.fields.kind} name="soort" options=${Ko.map(s=>[s.notation,s.label])} />
        <${Pe} label=${X.fields.text} name="tekst" />
        <${_o} names=${Ar} />
      </div>
    <//>
  `}var vm=({scenario:t})=>a`
  <details class="blik">
    <summary>${lt(t)} <span class="wijzig">${X.change}</span></summary>
    <${Ne} />
  </details>
`,Hi="bron",Di=Object.keys(g.codes.Severity).at(-1);function xm({points:t,low:e,source:o,query:n}){let r=T(t.map(c=>c.topic)).length,s=c=>D(X.questions,c.length),i={points:k(X.part_counts.points,{questions:s(t),topics:D(X.topics_count,r)}),source:k(X.part_counts.source,{questions:s(e)})},l=(c,p,m)=>a`
    <a href=${C("aandachtspunten",{...n,deel:p})} aria-current=${m?"true":null} id=${`deel-${p}`}>
      <strong>${X.parts[c]}</strong> ${i[c]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${X.parts_label}>
      ${l("points","overleg",!o)}${l("source",Hi,o)}
    </nav>
  `}var Os={onderwerp:"topic",soort:"query"};function Sm({gaps:t,beside:e,per:o,scenario:n,open:r,all:s}){let i=t.filter(d=>d.deadline).sort((d,f)=>E(d.deadline.day,f.deadline.day)),l=t.filter(d=>!d.deadline),c=Os[o],p=Object.entries(Os).map(([d,f])=>[d,X.fold[f]]),m=()=>F({vouw:r?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${Ri} gaps=${i} scenario=${n} all=${s} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${X.heading[c]}</h2>
            <p>${X.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${m}>${r?X.refold:X.unfold}</button>
            </p>
          </header>
          <${ko} legend=${X.fold_by} name="per" options=${p} current=${o} id="per" />
          <${Ni} gaps=${l} beside=${e} by=${c} scenario=${n} open=${r} />
        </section>
      `}
    ${!t.length&&a`<p>${X.none}</p>`}
  `}var Om=25;function Ui({route:t}){let e=U(t.query),o=t.query,n=pt(e).gaps,r=vs(),s=n.filter(h=>r?so().has(h.mark):xi(h,o)),i=s.filter(h=>h.severity!==Di),l=s.filter(h=>h.severity===Di),c=o.deel?o.deel===Hi:!i.length&&l.length>0,p=r?s:c?l:i,m=r||Ar.some(h=>o[h]),d=o.vouw?o.vouw==="uit":m&&p.length<=Om,f=o.per in Os?o.per:Object.keys(Os)[Number(c&&!r)],$=Object.fromEntries(Ar.filter(h=>o[h]).map(h=>[h,o[h]])),u=h=>D(X.questions,h.length);return a`
    <${H} text=${X.title}>
      <p class="uitleg">${k(X.intro,{report:Xe(G(e.plan))})} ${Ce}</p>
    <//>
    ${Ae(e).map(h=>a`<${wo} key=${h.key} plan=${h} />`)}
    <div class="deelrij">
      ${r?a`<p class="delen"><strong>${X.only_title}</strong></p>`:a`<${xm} points=${i} low=${l} source=${c} query=${$} />`}
      <${vm} scenario=${e} />
    </div>
    <div class=${r?"vragen alleen":"vragen"}>
      ${!r&&a`<${wm} all=${n} />`}
      <div class="vraaglijst">
        ${c&&!r&&a`<p class="zacht">${X.source_intro}</p>`}
        <${Sm}
          key=${`${c}${r}`}
          gaps=${p}
          beside=${c||r?[]:l}
          per=${f}
          scenario=${e}
          open=${d}
          all=${m||!!o.termijnen}
        />
        <p class="acties"><${St} name="aandachtspunten.csv" rows=${()=>Wi(p,e)} /></p>
        <${Ss} />
      </div>
    </div>
    <${Ii} gaps=${n} rows=${h=>Wi(h,e)} />
    <${Mt} text=${k(X.shown,{points:u(i),source:u(l)})} />
  `}function Cs(t,e){let o=new Map;for(let r of t)o.set(r.x,[...o.get(r.x)||[],r]);let n=Math.max(1,...[...o.values()].map(r=>r.length));return[...o.values()].flatMap(r=>r.sort((s,i)=>s.y-i.y).map((s,i)=>({...s,y:Math.round((i+.5)*e*n/r.length)})))}function Gi(t,e,o){let n=new Map(t.map(d=>[d.id,d])),r=d=>e.flatMap(f=>f.from===d?[f.to]:f.to===d?[f.from]:[]),s=[],i=[...t].sort((d,f)=>E(d.title,f.title)).map(d=>d.id),l=new Set,c=d=>{if(!(l.has(d)||!n.has(d))){l.add(d),s.push(d);for(let f of T(r(d)))c(f)}};for(let d of i)c(d);let p=Math.ceil(s.length/2),m=Math.max(o*1.6,40);return s.map((d,f)=>{let $=f<p,u=$?p:s.length-p,h=$?f:s.length-1-f,_=u>1?Math.sin(Math.PI*h/(u-1)):1,O=Math.round((h+.5)*m*(p/u));return{...n.get(d),x:Math.round(($?-1:1)*(140+250*_)),y:O}})}var ye="omgeving",Cm=16,zr=8,Fr=68,Pr=236;function Ki(t,e){let o=new Map,n=(s,i,l,c)=>{let p=[s,i,l,c].join("~");s&&i&&s!==i&&o.set([s,i,c].join("~"),{id:p,from:s,to:i,group:l,said:[c]})},r=s=>k(b.graph.contributes,{basis:N("Basis",y(s,"basis"))});for(let s of Je(t,e))n(s.organisation,t,"rol",N("Role",s.role));for(let s of Yo(t,e))n(t,s.undertaking,"rol",N("Role",s.role));for(let s of ho(t))oe(s,e)&&n(t,z(s,"barrier"),"stap",r(s));for(let s of Nt(t,"Contribution","barrier"))oe(s,e)&&n(z(s,"initiative"),t,"stap",r(s));for(let[s,i]of Object.entries(Kt.get(t)))for(let l of i)l.startsWith("@")&&J(l.slice(1))&&n(t,l.slice(1),"verband",mo(s));for(let[s,i]of be(t))J(s)&&oe(s,e)&&n(s,t,"verband",mo(i));return[...o.values()]}var Jt=g.around,jm=t=>Uo(t).find(e=>Jt.nodes[e])||"*",Mm=t=>t.length>Jt.letters?`${t.slice(0,Jt.letters-1)}…`:t,Vi=(t,e,o)=>({id:t,label:Mm(v(t)),title:v(t),group:jm(t),x:e,y:o}),Zi=t=>{let{color:e,dashes:o}=Jt.edges[t.group];return{...t,color:e,dashes:o,arrows:"to"}};function Yi(t,e){let o=vt(t)?t:"",n=o?Ki(o,e).map(Zi):[],r=[T(n.map(l=>l.from)),[o],T(n.map(l=>l.to))],s=new Set([o]),i=r.flatMap((l,c)=>{let p=c===1?l.filter(Boolean):l.filter(m=>!s.has(m));for(let m of p)s.add(m);return p.sort((m,d)=>E(v(m),v(d))).map((m,d)=>Vi(m,c*Jt.width,d))});return{...Jt,name:ye,title:o?Jt.title_of.replace("{name}",v(o)):Jt.title,layout:"columns",looks:Jt,nodes:Cs(i,Jt.step),rows:n,date:e,centre:o}}function Qi(t,e,o,n){let r=[...t.nodes],s=[...t.rows],i=new Map;for(let l of e.filter(c=>vt(c)&&r.some(p=>p.id===c))){let c=new Set(r.map(_=>_.id)),p=Ki(l,o),m=_=>_.from===l?_.to:_.from,d=T(p.map(m)).filter(_=>!c.has(_)),f=d.slice(0,Cm),$=r.find(_=>_.id===l),u=(n==="route"?Lm:Tm)(r,$,f);r.push(...u.map(({id:_,x:O,y:w})=>Vi(_,O,w)));let h=new Map(u.map(_=>[_.id,_]));for(let _ of p.filter(O=>h.has(m(O)))){let{branch:O}=h.get(m(_));s.push({...Zi(_),...O&&{branch:{...O,head:l,stop:m(_)}}})}d.length>f.length&&i.set(l,{shown:f.length,count:d.length-f.length})}return{nodes:r,rows:s,left:i}}function Tm(t,e,o){let n=t.map(c=>c.x),[r,s]=[Math.min(...n),Math.max(...n)],i=e.x<(r+s)/2?r-Jt.width:s+Jt.width,l=e.y-(o.length-1)*Jt.step/2;return o.map((c,p)=>({id:c,x:i,y:l+p*Jt.step}))}function Lm(t,e,o){let n=Math.max(...t.map(l=>l.x)),r=Math.max(...t.map(l=>l.y))+30,s=Math.ceil(o.length/zr)*Pr,i=Math.max(0,Math.min(e.x+Fr,n+Fr-s));return o.map((l,c)=>{let p=i+Math.floor(c/zr)*Pr,m=r+26+c%zr*(Jt.step-3);return{id:l,x:p+Pr/2-4,y:m,branch:{beside:p-e.x,aside:Fr,top:r}}})}function Ji(t,e){let{date:o}=U(e);if(t===ye)return Yi(e.ding,o);let n=g.views[t];if(!n)return null;let{edges:r,loose:s}=n.at[o],i=n.at[o].nodes.map(l=>({title:l.label,...l}));return{...n,name:t,date:o,looks:n,nodes:i,rows:[...r,...s]}}function nn(t,e,o){return t.matrix||e.from&&e.to?`${o(e.from)} – ${o(e.to)}`:[o(e.from||e.to),e.said[0]].filter(Boolean).join(": ")}var sn=t=>Object.keys(t.table).filter(e=>!Xi[e]),Xi={from_label:"from",to_label:"to"},tl=t=>Xi[t],js={stap:"steps",hoofdstuk:"chapters",soort:"kinds",partner:"partners"};function el(t,e){let o=new Set((e.zonder||"").split(",")),{plan:n}=U(e),r=Object.entries(js).map(([c,p])=>[p,c==="partner"?e[c]&&Vt(e[c]):e[c]]).filter(([,c])=>c),s=t.rows.filter(c=>!o.has(c.group)&&(!e.staat||!c.state||c.state===e.staat)&&(!n||!c.plans||c.plans.includes(n))&&r.every(([p,m])=>c[p]?.includes(m)||c.from===m||c.to===m));if(s.length===t.rows.length)return{nodes:t.nodes,rows:s};let i=new Set([t.centre,...s.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>i.has(c.id)||c.row&&i.has(c.row));return t.choose?{nodes:Gi(l,s,t.step),rows:s}:{nodes:t.layout==="columns"?Cs(l,t.step):l,rows:s}}var Ms=b.graph.choose,nl="alles",Bm=["stap","hoofdstuk"],sl=t=>!!t[nl]||Object.keys(js).some(e=>t[e]),ol=t=>T(t.flatMap(e=>[e.from,e.to])).length;function rl({picture:t}){let e=T(ce("Chapter").map(s=>y(s,"identifier"))).sort(E),o=s=>v(ce("Chapter").find(i=>y(i,"identifier")===s)),n={stap:Tt.map(s=>[s.notation,s.label]),hoofdstuk:e.map(s=>[s,o(s)])},r=s=>C(["graaf",t.name],s);return a`<div class="kieseerst">
    <p>${Ms.sentence}</p>
    ${Bm.map(s=>{let i=n[s].map(([l,c])=>({value:l,label:c,rows:t.rows.filter(p=>p[js[s]]?.includes(l))})).filter(l=>l.rows.length);return i.length>0&&a`<h2>${Ms[s]}</h2>
          <ul class="keuzetegels">
            ${i.map(({value:l,label:c,rows:p})=>a`<li><a href=${r({[s]:l})}>
                <b>${c}</b><span>${D(Ms.partners,ol(p))}</span></a></li>`)}
          </ul>`})}
    <p><a href=${r({[nl]:"ja"})}>${D(Ms.whole,ol(t.rows),{lines:t.rows.length})}</a></p>
  </div>`}var He=b.graph.card,Mn=3;function il(t,e=co){let o=T(t.filter(Boolean)),n=o.length-Mn;return e(n>0?[...o.slice(0,Mn),He.more.replace("{count}",String(n))]:o)}var Ts=t=>il(t,e=>e.join("; ")),al=t=>Ts(t.flatMap(e=>vt(e)?Zt(e).slice(0,1).map(ft):[])),ll=t=>N("Role",t);function Em(t,e){let o=Je(t,e).filter(s=>Lo(s.role)),n=ho(t).filter(s=>oe(s,e)),r=s=>`${v(br(z(s,"barrier")))}, ${N("Basis",y(s,"basis")).toLowerCase()}`;return[[He.who,Ts(o.map(s=>`${v(s.organisation)} (${ll(s.role)})`))],[He.state,Rt(t,e)],[He.step,Ts(n.map(r))],[He.where,Ts(Zt(t).slice(0,2).map(ft))]]}function cl(t,e){let o=[t.from,t.to].flatMap(n=>n?Yo(n,e).filter(r=>t.about?.includes(r.undertaking)&&Lo(r.role)):[]);return il(o.map(n=>ll(n.role)))}var Am=(t,e)=>sn(t).map(n=>t.table[n]).map((n,r)=>[n,e.said[r]]),zm=(t,e,o)=>[...t.said.filter(n=>n&&et(n)!==et(e)),cl(t,o)].filter(Boolean).join(" · ");function pl(t,e,o,n){let r=e.find(c=>c.id===o||o===`leeg~${c.id}`);if(r)return{kind:r.group&&t.looks.edges[r.group]?.label||"",name:nn(t,r,n),facts:[...Am(t,r),[He.role,cl(r,t.date)],[He.where,al(r.about||[])]],thing:""};let s=e.filter(c=>c.from===o||c.to===o),i=c=>n(c.from===o?c.to:c.from),l=Qe(o)?Em(o,t.date):[...s.slice(0,Mn).map(c=>[i(c),zm(c,i(c),t.date)]),[He.also,s.length>Mn?He.more.replace("{count}",String(s.length-Mn)):""],[He.where,al(s.flatMap(c=>c.about||[]).slice(0,1))]];return{kind:vt(o)?P(mt(o)):"",name:n(o),facts:l,thing:vt(o)?o:""}}var Pt=b.graph,Nr=40,ml=(t,e=v(t))=>a`<a href=${ge(t)}>${e}</a>`,Fm=t=>(t===1?Pt.counted.one:Pt.counted.more).replace("{count}",t);function Pm({picture:t,row:e}){let o=e.group&&!g.views[t.name]?Object.keys(g.around.table):Object.keys(t.table),n=sn(t).map(s=>t.table[s]),r=e.said.map((s,i)=>[o.length&&n[i],s]).filter(([s,i])=>s&&i);return a`<dl class="feiten">
    ${r.map(([s,i])=>a`<div><dt>${s}</dt><dd>${i}</dd></div>`)}
  </dl>`}function Nm({picture:t,row:e,name:o}){let n=(e.about||[]).filter(s=>vt(s)&&s!==e.from&&s!==e.to),r=s=>go(s,t.date).filter(Boolean).join(", ");return a`
    <h2>${nn(t,e,o)}</h2>
    ${e.group&&t.looks.edges[e.group]&&!e.said.includes(t.looks.edges[e.group].label)&&a`<p>${t.looks.edges[e.group].label}</p>`}
    <${Pm} picture=${t} row=${e} />
    ${e.kinds&&e.steps&&!e.color&&!t.matrix&&a`<p>${Ce}</p><p><a href=${C("overzicht",{cel:`${e.kinds[0]}~${e.steps[0]}`})}>${Pt.slot_page}</a></p>`}
    ${n.length>0&&a`<p>${Pt.about}</p>
        <ul>${n.map(s=>a`<li>${J(s)?ml(s):v(s)}${Qe(s)&&a`<span class="zacht"> – ${r(s)}</span>`}${Zt(s).slice(0,1).map(i=>a`<span class="zacht adres">${ft(i)}</span>`)}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(s=>s&&J(s)).map((s,i)=>a`${i>0&&" · "}${ml(s,Pt.page_of.replace("{name}",v(s)))}`)}</p>
  `}function Rm({picture:t,rows:e,node:o,name:n,unfold:r,opened:s,pick:i}){let l=e.filter(f=>f.from===o||f.to===o),c=t.nodes.find(f=>f.id===o)?.group,p=t.looks.nodes[c]?.label||mt(o),m=s.includes(o),d=f=>{let $=f.from===o?f.to:f.from;return a`<li>
      ${t.arrows!==!1&&(f.from===o?Pt.towards:Pt.coming)}
      <button type="button" class="rijknop" onClick=${()=>i($||f.id)}>${n($)}</button>
      ${f.group&&a`<span class="zacht"> – ${t.looks.edges[f.group]?.label||f.said[0]}</span>`}
    </li>`};return a`
    <h2>${n(o)}</h2>
    <p>${p&&`${P(p)}. `}${Fm(l.length)}</p>
    ${vt(o)&&J(o)&&a`<p class="acties">
        <a href=${ge(o)}>${Pt.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(m)}
          onClick=${()=>r(o)}>${m?`− ${Pt.fold}`:`+ ${Pt.unfold}`}</button>
        ${" "}<a href=${C(["graaf",ye],{ding:o})}>${Pt.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,Nr).map(d)}</ul>
    ${l.length>Nr&&a`<p>${Pt.rest.replace("{count}",String(l.length-Nr))}</p>`}
  `}function fl(t){let{row:e,node:o,first:n}=t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${Pt.in_words}>
      ${e&&a`<${Nm} ...${t} />`} ${o&&a`<${Rm} ...${t} />`}
      ${!e&&!o&&(n||a`<p class="zacht">${Pt.nothing_chosen}</p>`)}
    </section>
  `}function dl({picture:t,rows:e,name:o,hover:n,close:r,keep:s,unfold:i,opened:l,unfolds:c}){let p=ut(null);Se(()=>{let f=$=>$.key==="Escape"&&r();return window.addEventListener("keydown",f),()=>window.removeEventListener("keydown",f)},[]),wt(()=>{let{offsetWidth:f,offsetHeight:$,offsetParent:u}=p.current,h=Math.max(4,Math.min(n.x-20,u.clientWidth-f-4)),_=n.y+16,O=_+$>u.clientHeight-4?Math.max(4,n.y-18-$):_;p.current.style.transform=`translate(${h}px, ${O}px)`});let m=pl(t,e,n.id,o),d=m.facts.filter(([f,$])=>f&&$);return a`
    <div class="zweefkaart" ref=${p} onPointerEnter=${()=>s(!0)} onPointerLeave=${()=>s(!1)}>
      ${m.kind&&a`<span class="zacht">${m.kind}</span>`}
      <strong>${m.name}</strong>
      <dl>${d.map(([f,$])=>a`<div><dt>${f}</dt><dd>${$}</dd></div>`)}</dl>
      ${m.thing&&J(m.thing)&&a`<p class="acties"><a href=${ge(m.thing)}>${Pt.page}</a>${c(m.thing)&&a`<button type="button" class="rijknop" onClick=${()=>i(m.thing)}>${l.includes(m.thing)?Pt.fold:Pt.unfold}</button>`}</p>`}
    </div>
  `}var No="#16212B",ul="#8E8779",Rr="#0A4F7A",Ls="#FFFFFF";function Ir(t,e,o,n){t.beginPath(),t.moveTo(e[0][0],e[0][1]);for(let r=1;r<e.length-1;r+=1)t.arcTo(...e[r],...e[r+1],10);t.lineTo(...e[e.length-1]),t.lineWidth=o,t.strokeStyle=n,t.stroke()}function $l(t,e){let[o,n,r,s]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(o,r,n-o,s-r,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2,t.beginPath();for(let i=o-(s-r);i<n;i+=7)t.moveTo(i,s),t.lineTo(i+(s-r),r);t.stroke(),t.restore()}function hl(t,e){let[o,n]=[e[0],e[e.length-1]],r=n.x+95;t.save(),t.lineJoin="round";let s=()=>{t.beginPath(),t.moveTo(o.x-80,o.y);for(let{x:i,y:l}of e)t.lineTo(i,l);t.lineTo(r,n.y),t.stroke()};t.strokeStyle=No,t.lineWidth=14,s(),t.strokeStyle=Ls,t.lineWidth=1.5,t.setLineDash([10,8]),s(),t.beginPath(),t.moveTo(r,n.y-15),t.lineTo(r+22,n.y),t.lineTo(r,n.y+15),t.fillStyle=No,t.fill(),t.restore()}function Im(t,e,o,n,r=5.5){t.beginPath(),t.arc(e,o,r,0,2*Math.PI),t.fillStyle=n==="full"?No:Ls,t.fill(),n==="half"&&(t.beginPath(),t.arc(e,o,r,Math.PI/2,-Math.PI/2),t.fillStyle=No,t.fill()),t.beginPath(),t.arc(e,o,r,0,2*Math.PI),t.lineWidth=1.6,t.strokeStyle=No,t.stroke()}function gl(t,e){let o=new Set(t.filter(r=>r.station).map(r=>r.id)),n=new Map(t.map(r=>[r.id,r.rail]));return e.flatMap(r=>{if(r.branch)return[{edge:r,...r.branch}];if(!o.has(r.to))return[];let s=n.get(r.from);return[{edge:r,head:r.to,stop:r.from,beside:s??0,between:s===void 0}]})}function Tn(t,{head:e,stop:o,beside:n}){let r=t.getPosition(e);return{from:r,x:r.x+n,y:t.getPosition(o).y}}function Wm({from:t,x:e,y:o},{aside:n=0,top:r=t.y+34}){let s=[t.x+n,t.y],i=e===s[0]?[]:[[s[0],r],[e,r]];return[...n?[[t.x,t.y]]:[],s,...i,[e,o]]}function bl(t,e,o,n){t.save(),t.lineCap="round";let r=o.map(s=>({on:n.has(s.edge.id),down:Wm(Tn(e,s),s)}));for(let{down:s}of r)Ir(t,s,3,ul);for(let{on:s,down:i}of r)s&&Ir(t,i,4,No);t.restore()}function kl(t,e,o,n){for(let r of o){let{x:s,y:i}=Tn(e,r),{left:l,right:c}=e.getBoundingBox(r.stop),p=(l+c)/2,{label:m,font:d}=e.body.nodes[r.stop].options;t.font=`${d.size}px ${d.face}`;let f=n.has(r.edge.id),$=r.between&&!f?t.measureText(m).width/2+8:(c-l)/2-6,u=s<p?p-$:p+$;Math.abs(u-s)>3&&Ir(t,[[s,i],[u,i]],f?4:1.6,f?No:ul)}for(let r of o){let{x:s,y:i}=Tn(e,r);Im(t,s,i,r.edge.mark||"full",r.edge.mark?5.5:3)}}function Wr(t,e){let o=t.getBoundingBox(e),{y:n}=t.getPosition(e);return{x:o.right-4,y:n}}function _l(t,e,o,n){let{x:r,y:s}=Wr(e,o);t.save(),t.beginPath(),t.arc(r,s,9,0,2*Math.PI),t.fillStyle=n?Rr:Ls,t.fill(),t.lineWidth=1.8,t.strokeStyle=Rr,t.stroke(),t.beginPath(),t.moveTo(r-4.5,s),t.lineTo(r+4.5,s),n||(t.moveTo(r,s-4.5),t.lineTo(r,s+4.5)),t.strokeStyle=n?Ls:Rr,t.stroke(),t.restore()}var Dm="#16212B",Bs=12/14,qm=13,yl=(t,e,o)=>Math.hypot(t.x-e.x,t.y-e.y)*Math.min(1,o)<qm;function wl(t,{nodes:e,edges:o,options:n,view:r,opened:s=[]},{onChoose:i,onUnfold:l,unfolds:c=()=>!1,onHover:p}={}){let m=gl(e,o),d=new Map(m.map(x=>[x.edge.id,x])),f=new vis.DataSet(e.map(({title:x,...R})=>p?R:{...R,title:x})),$=new vis.DataSet(o.map(x=>d.has(x.id)?{...x,hidden:!0}:x)),u=new vis.Network(t,{nodes:f,edges:$},n),h=t.querySelector(".vis-network");h.setAttribute("role","application"),h.setAttribute("aria-label",t.dataset.title||"");for(let x of t.querySelectorAll("canvas"))x.setAttribute("aria-hidden","true");let _=e.filter(x=>x.slot).map(x=>x.id),O=e.filter(x=>x.station).sort((x,R)=>x.station-R.station),w=new Set,j="",S=()=>[...new Set([j,...s,...u.getSelectedNodes()])].filter(x=>x&&c(x));u.on("beforeDrawing",x=>{bl(x,u,m,w);let R=O.map(q=>u.getPosition(q.id));R.length&&hl(x,R);for(let q of _)$l(x,u.getBoundingBox(q))}),u.on("afterDrawing",x=>{kl(x,u,m,w);for(let R of S())_l(x,u,R,s.includes(R))});let Y=x=>m.find(R=>yl(Tn(u,R),x,u.getScale()))?.edge.id,xt=x=>S().find(R=>yl(Wr(u,R),x,u.getScale())),L=(x=.05)=>{if(!e.length||(u.fit({animation:!1,maxZoomLevel:1.15}),u.getScale()>=x))return;let q=Math.min(...e.map(Ze=>Ze.x))-85,Q=Math.min(...e.map(Ze=>Ze.y))-30,xe=t.clientWidth/x*.5,$e=Math.max(...e.map(Ze=>Ze.x))+85-q,le={x:$e<2*xe?q+$e/2:q+xe,y:Q+t.clientHeight/x*.5};u.moveTo({position:le,scale:x,animation:!1})};u.on("click",({nodes:[x],edges:[R],pointer:q})=>{let Q=xt(q.canvas);Q?l?.(Q):i?.(Y(q.canvas)??x??R??null)}),u.on("doubleClick",({nodes:[x]})=>x&&l?.(x));let _t=(x,R)=>{x&&c(x)!==(j===x)&&u.redraw(),x&&(j=x),p?.(x,R)};if(p){u.on("hoverNode",({node:q,pointer:Q})=>_t(q,Q.DOM)),u.on("hoverEdge",({edge:q,pointer:Q})=>_t(q,Q.DOM));for(let q of["blurNode","blurEdge","dragStart","zoom"])u.on(q,()=>_t(null));let x="",R=q=>{if(!m.length||q.buttons)return;let{left:Q,top:xe}=t.getBoundingClientRect(),$e={x:q.clientX-Q,y:q.clientY-xe},le=Y(u.DOMtoCanvas($e))||"";le!==x&&_t(le||null,$e),t.style.cursor=le||xt(u.DOMtoCanvas($e))?"pointer":"",x=le};h.addEventListener("pointermove",R)}r?u.moveTo({...r,animation:!1}):L(Bs);let ve=new Map(o.map(x=>[x.id,x]));return{network:u,fit:L,view:()=>({position:u.getViewPosition(),scale:u.getScale()}),zoom:x=>u.moveTo({scale:Math.min(4,Math.max(.05,u.getScale()*x))}),select(x,R,q){let Q=R.length?R:o.filter(gt=>x.includes(gt.from)||x.includes(gt.to)).map(gt=>gt.id),xe=new Set(Q.filter(gt=>ve.has(gt))),$e=[...w,...xe].filter(gt=>!d.has(gt)&&w.has(gt)!==xe.has(gt));$e.length&&$.update($e.map(gt=>xe.has(gt)?{id:gt,width:3,color:{color:Dm}}:{id:gt,width:1.6,color:{color:ve.get(gt).color}})),w=xe;let le=x.filter(gt=>f.get(gt));if(u.setSelection({nodes:le,edges:[]},{highlightEdges:!1}),u.redraw(),!q||!le.length)return;le.some(gt=>{let{x:W,y:Nn}=u.canvasToDOM(u.getPosition(gt));return W>0&&W<t.clientWidth&&Nn>0&&Nn<t.clientHeight})||u.focus(le[0],{scale:Math.max(u.getScale(),Bs),animation:!1})},show(x){u.fit({nodes:x.filter(R=>f.get(R)),animation:!1,maxZoomLevel:1.15}),u.getScale()<Bs&&u.moveTo({scale:Bs})},destroy:()=>u.destroy()}}function vl(t,e){let o=t.map(n=>n.y);return Math.round(Math.min(e,Math.max(320,t.length?(Math.max(...o)-Math.min(...o))*.9+80:0)))}var Hm=250,Um=.74,Gm={0:({handle:t})=>t.current.fit(),n:({onStep:t})=>t(1),v:({onStep:t})=>t(-1),Enter:({lit:t,onUnfold:e})=>t.length===1&&e(t[0]),Escape:({onClear:t})=>t()};function xl(t){let{of:e,nodes:o,edges:n,options:r,handle:s,lit:i,line:l,look:c,shown:p,title:m,opened:d}=t,f=ut(null),$=ut({of:"",view:null,ids:new Set}),u=ut(t);u.current=t,wt(()=>{let O=performance.now(),w=$.current.of===e?$.current.view:null,j=0,S=(L,_t)=>{window.clearTimeout(j),j=window.setTimeout(()=>u.current.onHover(L===null?null:{id:L,..._t}),Hm)},Y=wl(f.current,{nodes:o,edges:n,options:r,view:w,opened:d},{onChoose:L=>u.current.onChoose(L),onUnfold:L=>u.current.onUnfold(L),unfolds:L=>u.current.unfolds(L),onHover:S});s.current=Y;let xt=w?o.map(L=>L.id).filter(L=>!$.current.ids.has(L)):[];return xt.length&&Y.show([...xt,...i]),f.current.dataset.ms=String(Math.round(performance.now()-O)),()=>{window.clearTimeout(j),$.current={of:e,view:Y.view(),ids:new Set(o.map(L=>L.id))},Y.destroy(),s.current=null}},[e,o,n]),wt(()=>{p&&$.current.of===""&&s.current.fit(12/14)},[p]),wt(()=>{let O=()=>window.setTimeout(()=>s.current?.fit(),60);return document.addEventListener("fullscreenchange",O),()=>document.removeEventListener("fullscreenchange",O)},[]),wt(()=>s.current.select(i,l?[l]:[],c),[e,o,n,i.join(" "),l]);let h=O=>Gm[O.key]?.(t),_={height:`${vl(o,Math.max(420,Math.round(window.innerHeight*Um)))}px`};return a`<div class="doek" id="doek" ref=${f} style=${_} data-title=${m} onKeyDown=${h}></div>`}var Ln=t=>t===""?2:vt(t)&&Bo(t)?1:0;function Es(t,e){let o=new Map;for(let r of t){let s=`${r.from||""}|${r.to||""}`;o.set(s,[...o.get(s)||[],r])}let n=r=>[...new Set(r)].sort((s,i)=>Ln(s)-Ln(i)||E(e(s),e(i)));return{givers:n(t.map(r=>r.from||"")),takers:n(t.map(r=>r.to||"")),at:(r,s)=>o.get(`${r}|${s}`)||[]}}var Ue=b.graph.matrix,Ro=({look:t})=>a`
  <svg class=${`stroom ${t.mark}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
    ${t.mark==="broken"?a`<path d="M1.5 1.5 6 3.8v4.4L1.5 10.5Z M8.2 4.9 10.5 6 8.2 7.1Z" fill=${t.color} stroke=${t.color} />`:a`
            <path d="M1.8 1.5 10.4 6 1.8 10.5Z" fill=${t.mark==="full"?t.color:"#FFFFFF"} stroke=${t.color}
              stroke-width="1.5" stroke-linejoin="round" />
            ${t.mark==="half"&&a`<path d="M1.8 1.5 6 3.7v4.6L1.8 10.5Z" fill=${t.color} />`}
          `}
  </svg>
`;function Sl({picture:t,rows:e,names:o,chosen:n,pick:r,point:s,caption:i}){let l=w=>o.get(w)?.title||Ue.nobody,c=w=>o.get(w)?.label||Ue.nobody,{givers:p,takers:m,at:d}=Es(e,c),f=w=>t.looks.edges[w.group],$=w=>[w.said[0],f(w).label].filter(Boolean).join(", "),u=(w,j)=>[Ln(w)!==Ln(j)&&"nieuw",w===""&&"ongenoemd"].filter(Boolean).join(" "),h=(w,j)=>{let S=w.currentTarget.getBoundingClientRect(),Y=w.currentTarget.closest(".vlak").getBoundingClientRect();s({id:j.id,x:S.right-Y.left,y:S.bottom-Y.top-10})},_=(w,j)=>{let S=d(w,j);if(!S.length)return null;let Y=S.some(L=>L.id===n),xt=S.some(L=>f(L).mark==="broken");return a`
      <button type="button" class=${xt?"hapert":null} aria-pressed=${String(Y)}
        aria-label=${`${l(w)} ${Ue.to} ${l(j)}: ${S.map($).join("; ")}`}
        onClick=${()=>r(S[(S.findIndex(L=>L.id===n)+1)%S.length].id)}
        onMouseEnter=${L=>h(L,S[0])} onMouseLeave=${()=>s(null)}
        onFocus=${L=>h(L,S[0])} onBlur=${()=>s(null)}>
        ${S.length>2?a`<${Ro} look=${f(S[0])} /><b>${S.length}</b>`:S.map(L=>a`<${Ro} look=${f(L)} />`)}
      </button>
    `},O=w=>n&&e.some(j=>j.id===n&&(j.from||"")===w);return a`
    <div class="rol">
      <table class="stroomtabel">
        <caption>${i}</caption>
        <thead>
          <tr>
            <td class="hoek">${Ue.corner}</td>
            ${m.map((w,j)=>a`<th scope="col" class=${u(w,m[j-1]??w)}><span>${c(w)}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${p.map((w,j)=>a`
              <tr class=${[u(w,p[j-1]??w),O(w)&&"gekozen"].filter(Boolean).join(" ")}>
                <th scope="row">${c(w)}</th>
                ${m.map((S,Y)=>a`<td class=${u(S,m[Y-1]??S)}>${_(w,S)}</td>`)}
              </tr>
            `)}
        </tbody>
      </table>
    </div>
  `}function Ol({picture:t,rows:e,name:o,pick:n}){let r=Object.entries(t.looks.edges).map(([i,l])=>({look:l,rows:e.filter(c=>c.group===i)})).filter(i=>i.rows.length),s=r.filter(i=>i.look.mark==="broken").flatMap(i=>i.rows);return a`
    <h2>${Ue.counted.replace("{count}",String(e.length))}</h2>
    <ul class="tellijst">
      ${r.map(({look:i,rows:l})=>a`<li><${Ro} look=${i} /><b>${l.length}</b><span>${i.label}</span></li>`)}
      ${[["from",Ue.no_giver],["to",Ue.no_taker]].map(([i,l])=>{let c=e.filter(p=>!p[i]).length;return c>0&&a`<li><span class="leegvak" aria-hidden="true"></span><b>${c}</b><span>${l}</span></li>`})}
    </ul>
    ${s.length>0&&a`<h3>${Ue.falters}</h3>
        <ul class="stromen">
          ${s.map(i=>a`<li>
              <button type="button" class="rijknop" onClick=${()=>n(i.id)}>${o(i.from)} → ${o(i.to)}</button>
              <span>${i.said[0]}</span>${i.said[2]&&a`<span class="zacht">${Ue.since} ${i.said[2]}</span>`}
            </li>`)}
        </ul>`}
    <p class="zacht">${P(Ue.empty)}</p>
  `}var ro=b.graph,jl=["kies","uit"],Cl=["stap","hoofdstuk","soort","partner","staat","zoek","zonder",...jl];function Km({thing:t}){let e=he(()=>[...Kt.keys()].filter(J).sort((n,r)=>E(v(n),v(r))),[]),o=n=>{let r=e.find(s=>v(s)===n.target.value);r?F({ding:r,kies:null,uit:null}):ct(ro.unknown_thing)};return a`
    <label class="veld zoekveld">
      <span>${ro.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onChange=${o}
        value=${vt(t)?v(t):""} />
      <datalist id="dingen">${e.map(n=>a`<option value=${v(n)}></option>`)}</datalist>
    </label>
  `}function Ml({picture:t,query:e}){let[o,n]=K(!1),r=Cl.filter(h=>e[h]&&!jl.includes(h)).length,s=t.name===ye,i=t.nodes.filter(h=>gn(h.id)).sort((h,_)=>E(h.title,_.title)),l=h=>g.codes.CellState[h]?.order??9,c=T(t.rows.map(h=>h.state).filter(Boolean)).sort((h,_)=>l(h)-l(_)),p=h=>P(g.codes.CellState[h]?.label||N("Status",h)),m=Ko.filter(h=>t.rows.some(_=>_.kinds?.includes(h.notation))),d=Tt.filter(h=>t.rows.some(_=>_.steps?.includes(h.notation))),f=new Set(t.rows.flatMap(h=>h.chapters||[])),$=ce("Chapter").map(h=>[y(h,"identifier"),v(h)]).filter(([h])=>f.has(h)).sort((h,_)=>E(h[0],_[0])),u=[["stap",ro.filters.step,d.map(h=>[h.notation,h.label])],["hoofdstuk",ro.filters.chapter,$],["soort",ro.filters.kind,m.map(h=>[h.notation,h.label])],["partner",ro.filters.partner,i.map(h=>[y(h.id,"notation"),h.title])],["staat",ro.filters.state,c.map(h=>[h,p(h)])]];return a`
    <details class="filters graafkeuzes" open=${o} onToggle=${h=>n(h.target.open)}>
      <summary id="filterknop">${r?k(b.shared.filters_set,{count:r}):ro.choices}</summary>
      ${!s&&a`<${oo} />`}
      <${xn} />
      <div class="velden">
        ${s&&a`<${Km} thing=${t.centre} />`}
        ${!s&&u.filter(([,,h])=>h.length>1).map(([h,_,O])=>a`<${Ct} name=${h} label=${_} options=${O} />`)}
        <${Pe} label=${ro.filters.search} name="zoek" id="graafzoek" />
        <${_o} names=${Cl} />
      </div>
    </details>
  `}var Dr=b.graph,Vm={full:a`<circle cx="17" cy="5" r="4.2" fill="#16212B" stroke="#16212B" stroke-width="1.4" />`,half:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />
    <path d="M17 .8a4.2 4.2 0 0 0 0 8.4Z" fill="#16212B" />`,open:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />`},Zm=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke="#8E8779" stroke-width="2" />${Vm[t.mark]}
  </svg>
`,Ym=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,Tl={name:!0,hollow:!0,stop:!0,side:!0,tag:!0},Ll=({look:t})=>a`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?a`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:a`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${Tl[t.shape]?"#FFFFFF":t.color} stroke=${Tl[t.shape]?t.color:"#16212B"} />`}
  </svg>
`;function Bl({picture:t,hidden:e}){let o=new Set(e.split(",").filter(Boolean)),n=Object.entries(t.looks.edges).filter(([c])=>t.rows.some(p=>p.group===c)),r=c=>t.layout==="grid"&&t.looks.edges[c],s=Object.entries(t.looks.nodes).filter(([c])=>!r(c)&&t.nodes.some(p=>p.group===c)),i=(c,p)=>{if(t.matrix&&p.mark)return a`<${Ro} look=${p} />`;if(t.layout==="route"&&p.mark)return a`<${Zm} look=${p} />`;if(t.layout!=="grid")return a`<${Ym} look=${p} />`;let m=t.looks.nodes[c];return m?a`<${Ll} look=${m} />`:a`<span class="leegvak" aria-hidden="true"></span>`},l=(c,p)=>{p?o.delete(c):o.add(c),F({zonder:[...o].sort().join(",")})};return a`
    <ul class="lijnen" aria-label=${Dr.lines}>
      ${n.map(([c,p])=>a`
          <li>
            <label>
              <input type="checkbox" id=${`lijn-${c}`} checked=${!o.has(c)}
                onChange=${m=>l(c,m.target.checked)} />
              ${i(c,p)}<span>${p.label}</span>
            </label>
          </li>
        `)}
    </ul>
    ${!t.matrix&&a`<ul class="lijnen" aria-label=${Dr.points}>
      ${s.map(([,c])=>a`<li><${Ll} look=${c} /><span>${c.label}</span></li>`)}
      ${t.layout!=="grid"&&t.nodes.some(c=>c.slot)&&a`<li><span class="leegvak" aria-hidden="true"></span><span>${Dr.slots}</span></li>`}
    </ul>`}
  `}var As=b.graph;function qr({picture:t,rows:e,name:o,chosen:n,pick:r}){let s=t.matrix,i=s?"from":"to",l=s?"to":"from",c=new Map(t.nodes.map(m=>[m.id,m.station??0])),p=Es(e,o)[s?"givers":"takers"];return p.sort((m,d)=>(c.get(m)||0)-(c.get(d)||0)),a`<div class="beeldlijst">
    ${p.map(m=>{let d=e.filter(_=>(_[i]||"")===m),f=d.filter(_=>_.color||s),$=d.filter(_=>!_.color&&!s),u=f.length?D(s?As.list.flows:As.list.partners,f.length):As.list.nobody,h=$.length>0&&D(As.list.slots,$.length);return a`
        <details key=${m} open=${p.length<4||d.some(_=>_.id===n)}>
          <summary><h2>${o(m)}</h2><span class="zacht">${[u,h].filter(Boolean).join(" · ")}</span></summary>
          <ul>
            ${$.map(_=>a`<li class="leegrij"><span>${_.said.filter(Boolean).join(": ")}</span></li>`)}
            ${f.map(_=>a`<li>
                <button type="button" class="rijknop" aria-pressed=${String(_.id===n)} onClick=${()=>r(_.id)}>
                  ${s&&a`<${Ro} look=${t.looks.edges[_.group]} />`}${s&&"→ "}${o(_[l])}
                </button>
                <span class="zacht">${_.said.filter(Boolean).join(" · ")}</span>
              </li>`)}
          </ul>
        </details>
      `})}
  </div>`}var Bn=b.graph,El="from_label",Qm="amount",Hr=new WeakMap;function Jm(t,e){return Hr.has(t)||Hr.set(t,new Map(t.nodes.map(o=>[o.id,o.title]))),Hr.get(t).get(e)||Bn.not_said}function rn(t,e,o){let n=tl(o);return n?Jm(t,e[n]):e.said[sn(t).indexOf(o)]||""}function Xm(t,e,o){let n=o.replace("-",""),r=o[0]==="-"?-1:1,s=e.map(l=>[rn(t,l,n),l]),i=l=>+(l===""||l===Bn.not_said);return s.sort((l,c)=>i(l[0])-i(c[0])||r*E(l[0],c[0])).map(([,l])=>l)}function Al({picture:t,rows:e,chosen:o,pick:n,caption:r}){let s=A.route.query.sorteer||El,i=Object.entries(t.table),l=(d,f)=>{let $=s===d?`-${d}`:d;F({sorteer:$===El?null:$},!0),ct(Bn.sorted.replace("{column}",f.toLowerCase()).replace("{direction}",$[0]==="-"?Bn.down:Bn.up))},c=d=>s===d?"ascending":s===`-${d}`?"descending":null,p=([d,f])=>d===Qm?a`<th scope="col" role="columnheader">${f}</th>`:a`<th scope="col" role="columnheader" aria-sort=${c(d)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${d}`} onClick=${()=>l(d,f)}>
            ${f}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`,m=d=>{let f=d.id===o,$=f||o&&(d.from===o||d.to===o);return a`
      <tr key=${d.id} role="row" class=${$?"gekozen":null} data-rij=${d.id} data-van=${d.from||""}
        data-naar=${d.to||""} onClick=${u=>u.target.closest("button, a")||n(d.id)}>
        ${i.map(([u,h],_)=>_?a`<td role="cell" data-kop=${h}>${rn(t,d,u)}</td>`:a`<th scope="row" role="rowheader" data-kop=${h}>
                <button type="button" class="rijknop" aria-pressed=${String(f)} onClick=${()=>n(d.id)}>
                  ${rn(t,d,u)}
                </button>
              </th>`)}
      </tr>
    `};return a`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${r}</caption>
      <thead role="rowgroup"><tr role="row">${i.map(p)}</tr></thead>
      <tbody role="rowgroup">${Xm(t,e,s).map(m)}</tbody>
    </table>
  `}var Ge=b.graph,zl=({ways:t,shows:e,choose:o})=>a`
  <div class="knoppen" role="group" aria-label=${Ge.show.label}>
    ${t.map(([n,r])=>a`<button type="button" id=${`toon-${n}`} aria-pressed=${String(e===n)}
          onClick=${()=>o(n)}>${r}</button>`)}
  </div>
`;function Fl({handle:t,picture:e,reset:o}){let n=(i,l,c)=>a`<button type="button" class="klein" aria-label=${Ge.tools[i]} onClick=${c}>${l}</button>`,r=()=>document.fullscreenElement?document.exitFullscreen():document.getElementById("beeld").requestFullscreen().catch(()=>{}),s=()=>document.querySelector("#doek canvas").toBlob(i=>ze(`${e.name}.png`,i,"image/png"),"image/png");return a`
    <div class="werkbalk">
      ${n("in","+",()=>t.current.zoom(1.25))} ${n("out","−",()=>t.current.zoom(.8))}
      ${n("fit",Ge.tools.fit,()=>t.current.fit())} ${n("back",Ge.tools.back,o)}
      ${n("screen",Ge.tools.screen,r)} ${n("png",Ge.tools.png,s)}
    </div>
  `}function Pl({picture:t,ids:e,left:o}){if(!e.length)return null;let n=r=>F({uit:e.slice(0,r).join(",")||null});return a`
    <nav class="spoor" aria-label=${Ge.trail}>
      <button type="button" class="rijknop" onClick=${()=>n(0)}>${t.title}</button>
      ${e.map((r,s)=>{let i=v(r),l=s===e.length-1;return a`<span aria-hidden="true"> › </span>${l?a`<strong>${k(Ge.unfolded,{name:i})}</strong>`:a`<button type="button" class="rijknop" onClick=${()=>n(s+1)}>${i}</button>`}`})}
      ${[...o].map(([r,{shown:s,count:i}])=>{let l=k(Ge.left_out,{name:v(r),shown:s,count:i});return a`<p class="zacht">${l} <a href=${C(["graaf",ye],{ding:r})}>${Ge.surroundings}</a></p>`})}
    </nav>
  `}function vo(){let t=b.missing;return a`
    <${H} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${C("overzicht")}>${t.home}</a></p>
  `}var kt=b.graph,tf="(max-width: 44rem)",Ur=null,Gr=()=>Ur,Io=t=>F({kies:A.route.query.kies===t?null:t},!0);function ef(t){let e=window.matchMedia(tf).matches,o=t.matrix?[["matrix",kt.show.matrix],["beeld",kt.show.arrows]]:[["beeld",kt.show.picture]],n=e&&(t.matrix||t.layout==="route")?[["lijst",kt.show.list]]:[],r=["tabel",kt.show.table];return e&&!n.length?[r,...o]:[...n,...o,r]}function of(t,e,o){let n=et(o||""),r=Object.keys(t.table);return n?e.filter(s=>r.some(i=>et(rn(t,s,i)).includes(n))):e}function nf({picture:t,drawn:e,opened:o,chosen:n,row:r,lit:s,choices:i,handle:l,turn:c,shown:p,tell:m}){let d=he(()=>e.rows.filter(u=>u.color),[e]),f=he(()=>[...e.nodes].filter(u=>u.title).sort((u,h)=>u.y-h.y||u.x-h.x).map(u=>u.id),[e]),$=u=>{let h=f[(f.indexOf(s[0])+u+f.length)%f.length];F({kies:h},!0)};return a`
    <${xl} of=${`${t.name}|${t.date}|${t.centre||""}|${i}|${c}`} nodes=${e.nodes}
      edges=${d} options=${rf(t,o)} opened=${o} handle=${l} lit=${s}
      line=${r?.color?r.id:""} look=${!!n||s.length===1} shown=${p}
      title=${k(kt.picture,{title:t.title})} onChoose=${u=>u&&Io(u)} onStep=${$}
      unfolds=${m.unfolds} onUnfold=${m.unfold} onHover=${m.point}
      onClear=${()=>F({kies:null},!0)} />
  `}function sf({picture:t,query:e}){let o=ut(null),n=ut(!1),[r,s]=K(0),[i,l]=K(null),c=e.kies||"",p=["plan","stap","hoofdstuk","soort","partner","staat","zonder"].map(W=>e[W]).join("|"),m=he(()=>el(t,e),[t,p]),d=(e.uit||"").split(",").filter(vt),f=he(()=>Qi(m,d,t.date,t.layout),[m,e.uit]),$=he(()=>new Map(f.nodes.map(W=>[W.id,W])),[f]),u=f.rows.find(W=>W.id===c||c===`leeg~${W.id}`&&W),h=u?"":$.has(c)?c:"",_=he(()=>of(t,m.rows,e.zoek),[m,e.zoek]),O=!u&&!h&&et(e.zoek||""),w=O?f.nodes.filter(W=>et(W.title||"").includes(O)).map(W=>W.id):[],j=ef(t),S=j.some(([W])=>W===e.toon)?e.toon:j[0][0],Y=t.choose&&!sl(e),xt=S==="beeld"&&!Y,L=W=>$.get(W)?.title||(t.matrix?kt.matrix.nobody:kt.not_said),_t=W=>vt(W)&&J(W)&&W!==t.centre,ve=W=>{if(!_t(W))return;let Nn=d.includes(W)?d.filter(Ic=>Ic!==W):[...d,W];l(null),F({uit:Nn.join(","),kies:W})},x=W=>{(W||!n.current)&&l(W)},R=W=>{n.current=W,W||l(null)};Se(()=>{!c||!A.started||(u&&!(u.from&&u.to)?ct(k(kt.chosen_one,{name:nn(t,u,L)})):u?ct(k(kt.chosen_pair,{from:L(u.from),to:L(u.to)})):h&&ct(k(kt.chosen_one,{name:L(h)})))},[c]),wt(()=>(Ur={name:t.name,drawing:o.current},()=>{Ur=null}));let q=u&&!u.color?`leeg~${u.id}`:"",Q=q&&$.has(q)?[q]:u?[u.from,u.to].filter(Boolean):h?[h]:w,xe={unfolds:_t,unfold:ve,point:x},$e={picture:t,rows:f.rows,name:L,opened:d,unfold:ve,pick:Io},le=i&&i.id!==c&&a`<${dl} ...${$e} unfolds=${_t} keep=${R} hover=${i} close=${()=>l(null)} />`,Ze=D(kt.rows,_.length),gt=t.matrix?a`<${Ol} picture=${t} rows=${_} name=${L} pick=${Io} />`:t.layout==="route"&&xt&&a`<p class="zacht">${kt.nothing_chosen}</p><${qr} picture=${t} rows=${_} name=${L} chosen="" pick=${Io} />`;return a`
    <div class="graaf" id="beeld">
    <div class="beeldbalk">
      <${zl} ways=${j} shows=${S} choose=${W=>F({toon:W},!0)} />
      ${xt&&a`<${Fl} handle=${o} picture=${t} reset=${()=>s(r+1)} />`}
      <${Ml} picture=${t} query=${e} />
    </div>
      <div class="hoofd">
        <div class="tekening" hidden=${S==="tabel"}>
          ${xt&&a`<${Pl} picture=${t} ids=${d} left=${f.left} />`}
          ${t.choose&&!Y&&a`<p class="spoor"><a href=${C(["graaf",t.name])}>${kt.choose.back}</a></p>`}
          <div class="vlak">
            ${Y?a`<${rl} picture=${t} />`:S==="matrix"?a`<${Sl} picture=${t} rows=${_} names=${$} chosen=${u?.id||""} pick=${Io}
                      point=${x} caption=${k(kt.matrix.caption,{rows:Ze})} />`:S==="lijst"?a`<${qr} picture=${t} rows=${_} name=${L} chosen=${u?.id||""} pick=${Io} />`:a`<${nf} ...${{picture:t,drawn:f,opened:d,chosen:c,row:u,lit:Q,choices:p,handle:o,turn:r,tell:xe}}
                        shown=${S==="beeld"} />`}
            ${!m.rows.length&&a`<p class="leegbeeld">${t.centre?kt.alone:kt.empty}</p>`}
            ${le}
          </div>
          ${!Y&&a`<${Bl} picture=${t} hidden=${e.zonder||""} />`}
          ${xt&&a`<p class="zacht sleutels">${kt.keys}</p>`}
        </div>
        <div class="tabel" hidden=${S!=="tabel"}>
          <div class="rol">
            <${Al} picture=${t} rows=${_} chosen=${u?.id||h} pick=${Io}
              caption=${k(kt.caption,{title:t.title,rows:Ze})} />
          </div>
          <div class="acties">
            <${St} name=${`${t.name}.csv`} rows=${()=>af(t,_)} />
          </div>
        </div>
      </div>
      <${fl} ...${$e} row=${u} node=${h} first=${gt} />
    </div>
    ${e.koppelingen&&a`<p class="zacht">${kt.loose}</p>`}
  `}var rf=(t,e)=>e.length&&t.name!==ye?{...t.options,groups:{...g.around.options.groups,...t.options.groups}}:t.options,af=(t,e)=>[[...Object.values(t.table),...At],...e.map(o=>[...Object.keys(t.table).map(n=>rn(t,o,n)),...Et(null)])];function lf({name:t,title:e,sentence:o}){let r=[...Object.values(g.views).map(s=>[s.name,s.tab||s.title]),[ye,g.around.tab]];return a`
    <${H} text=${e}><p class="uitleg">${o}</p><//>
    <ul class="beelden" aria-label=${kt.pictures}>
      ${r.map(([s,i])=>{let l=s===t?"page":null;return a`<li><a href=${C(["graaf",s])} aria-current=${l}>${i}</a></li>`})}
    </ul>
  `}function Nl({route:{path:t,query:e}}){let o=t[1]||Object.keys(g.views)[0],n=he(()=>Ji(o,e),[o,e.stand,e.plan,e.ding]);return n?a`
    <${lf} name=${o} title=${n.title} sentence=${n.sentence} />
    <${sf} key=${`${o}|${n.centre||""}`} picture=${n} query=${e} />
  `:a`<${vo} />`}function En({name:t,of:e,rows:o,columns:n,fields:r,keep:s,sort:i}){let l=b[e];return function({route:p}){let m=U(p.query).plan,d=o(m).filter(h=>s(h,p.query)),f=n(),$=D(l.count,d.length),u=()=>[[...f.map(h=>h.label),...At],...bs(d,f,xr("sorteer",i)).map(h=>[...f.map(_=>_.text(h)),...Et(null,at(h.id)?.key||m)])];return a`
      <${H} text=${l.title}><p class="uitleg">${l.intro}</p><//>
      <${_e}>
        <${oo} />
        <div class="velden">
          <${Pe} name="tekst" />
          ${r().map(h=>a`<${Ct} ...${h} />`)}
          <${_o} names=${Object.keys(p.query).filter(h=>h!=="merk")} />
        </div>
      <//>
      <p class="telling">${$}<${St} name=${`${t}.csv`} rows=${u} /></p>
      <div class="rol">
        <${dt}
          id=${t}
          caption=${k(l.caption,{count:$})}
          rows=${d}
          columns=${f}
          urlKey="sorteer"
          sort=${i}
        />
      </div>
      <${Mt} text=${$} />
    `}}var Rl=Tt.map(t=>[t.notation,t.label]),Il=t=>Tt.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),Wl=t=>Object.entries(g.codes[t]).map(([e,o])=>[e,o.label]),Dl=(t,e)=>!e||et([v(t),...["altLabel","promise","summary"].flatMap(o=>it(t,o))].join(" ")).includes(et(e)),Ke=b.partners,ql=En({name:"partners",of:"partners",sort:"naam",rows:t=>g.partners[I?t:""],keep:(t,e)=>Dl(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||y(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:Ke.fields.step,name:"stap",options:Rl},{label:Ke.fields.kind,name:"soort",options:Wl("OrganisationKind")},{label:Ke.fields.role,name:"rol",options:Object.entries(Ke.roles)}],columns:()=>[{key:"naam",label:Ke.columns.name,text:t=>v(t.id),cell:t=>[a`<${M} id=${t.id} />`,a`<${Xo} id=${t.id} />`]},{key:"soort",label:Ke.columns.kind,text:t=>me(t.id,"organisationKind")},{key:"stappen",label:Ke.columns.steps,text:t=>Il(t.steps)},{key:"handelt",label:Ke.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Ke.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Ke.columns.wish,text:t=>t.wish}]}),qt=b.measures,An=t=>g.called[t]?.short||"",zn=t=>y(t,"prefLabel"),cf=Da.map(t=>({id:t,...g.works[t]})).sort((t,e)=>E(An(t.id)||"~",An(e.id)||"~")||E(zn(t.id),zn(e.id))),zs=I?"":Ye[0].date,pf=(t,e,o)=>({key:t,label:e,text:({id:n})=>Qo(n,o)?Rt(n,o):"",cell:({id:n})=>Qo(n,o)&&a`<${$t} id=${n} date=${o} />`}),mf=()=>ce("Chapter").sort((t,e)=>E(y(t,"identifier"),y(e,"identifier"))).map(t=>[t,k(qt.chapter,{identifier:y(t,"identifier"),title:zn(t)})]),Hl=En({name:"maatregelen",of:"measures",sort:"nr",rows:t=>cf.filter(e=>To(e.id,t)),keep:(t,e)=>Dl(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:Zo(t.id).includes(e.stap)))&&(!e.soort||Qa(t.id).includes(e.soort))&&(!e.wat||pe(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||Qo(t.id)===e.staat),fields:()=>[{label:qt.fields.what,name:"wat",options:Object.entries(qt.types)},{label:qt.fields.chapter,name:"hoofdstuk",options:mf()},{label:qt.fields.step,name:"stap",options:[...Rl,["alle",qt.across]]},{label:qt.fields.kind,name:"soort",options:Ko.map(t=>[t.notation,t.label])},{label:qt.fields.status,name:"staat",options:Wl("Status")}],columns:()=>[{key:"nr",label:qt.columns.number,text:({id:t})=>An(t),cell:({id:t})=>An(t)?a`<a href=${ge(t)}>${An(t)}</a>`:a`<span class="zacht">${qt.no_number}</span>`},{key:"naam",label:qt.columns.name,text:({id:t})=>zn(t),cell:({id:t})=>a`<${M} id=${t} text=${zn(t)} />`},...je(({id:t})=>at(t)?.key),{key:"wat",label:qt.columns.what,text:({id:t})=>mt(t)},...zs&&zs!==ee?[pf("plan",P(po(zs)),zs)]:[],{key:"nu",label:I?qt.columns.stand:P(po(ee)),text:({id:t})=>Rt(t),cell:({id:t})=>a`<${$t} id=${t} />`},{key:"termijn",label:qt.columns.deadline,text:({id:t})=>y(t,"finalDueBy"),cell:({id:t})=>ot(y(t,"finalDueBy"))},{key:"stap",label:qt.columns.step,text:t=>t.across?b.shared.all_steps:Il(Zo(t.id))},{key:"wie",label:qt.columns.lead,sort:!1,text:t=>t.container?"":ss(t.id).map(v).join(", ")||b.shared.nobody,cell:t=>t.container?"":ss(t.id).length?a`<${zt} ids=${ss(t.id)} />`:a`<span class="zacht">${b.shared.nobody}</span>`}]});var xo=b.lookup,ff=t=>T(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>Lt(t,e))).filter(J),df=Object.entries(g.lookups).map(([t,e])=>({id:t,...e,about:ff(t),text:et([v(t),...it(t,"altLabel"),y(t,"summary"),e.told].join(" "))})),Ul=t=>Zt(t).map(ft),Gl=En({name:"naslag",of:"lookup",sort:"naam",rows:t=>df.filter(e=>To(e.id,t)),keep:(t,e)=>(!e.wat||pe(t.id,e.wat))&&(!e.tekst||t.text.includes(et(e.tekst)))&&(!e.stap||t.steps.includes(e.stap)),fields:()=>[{label:xo.fields.what,name:"wat",options:Object.entries(xo.types).filter(([t])=>ce(t).length)},{label:xo.fields.step,name:"stap",options:Tt.map(t=>[t.notation,t.label])}],columns:()=>[{key:"naam",label:xo.columns.name,text:({id:t})=>v(t),cell:({id:t})=>[a`<${M} id=${t} />`,y(t,"summary")&&a`<p class="zacht">${y(t,"summary")}</p>`]},...je(({id:t})=>at(t)?.key),{key:"wat",label:xo.columns.what,text:({id:t})=>mt(t)},{key:"zegt",label:xo.columns.told,text:t=>t.told},{key:"over",label:xo.columns.about,sort:!1,text:t=>t.about.map(v).join("; "),cell:t=>a`<${zt} ids=${t.about} name=${fo} />`},{key:"bron",label:xo.columns.place,sort:!1,text:({id:t})=>Ul(t).join("; "),cell:({id:t})=>{let[e,...o]=Ul(t),n=k(b.shared.more_places,{count:o.length});return[e,o.length>0&&a`<span class="zacht">${n}</span>`]}}]});var Kl=b.unknown,ue=({of:t,count:e,intro:o=t.intro,children:n})=>a`
  <section class="blok">
    <h2>${e===void 0?t.title:k(Kl.counted,{title:t.title,count:e})}</h2>
    <p class="zacht">${o}</p>
    ${n}
  </section>
`,Kr=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(g.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${P(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;function Fs(){let t=Kl.reading;return a`
    <${ue} of=${t}>
      ${Object.entries(t.lists).map(([e,o])=>a`<h3>${o}</h3><${Kr} list=${e} />`)}
      ${t.rules.map(({title:e,text:o})=>a`<h3>${e}</h3><p>${o}</p>`)}
      <h3>${t.source}</h3>
      ${g.plans.map(e=>a`<p>${`${to(e)}.`}${e.sha&&[t.hash,a`<code>${e.sha}</code>`,"."]}</p>`)}
      <p>${t.own_words}</p>
    <//>
  `}var Ps=b.method,Vl=()=>a`
  <${H} text=${Ps.title}><p class="uitleg">${Ps.intro}</p><//>
  <${ji} />
  <div class="blok"><${_s} /></div>
  <${ue} of=${Ps.states}><${Kr} list="CellState" /><//>
  <${Fs} />
  <p><a href=${C("weet-niet")}>${Ps.unknown}</a></p>
`;var So=b.overview;function uf({cell:t}){let[e,...o]=t.brief;if(!e)return a`<span class="streepje">–</span>`;let n=[a`<strong class=${t.strict&&"anders"}>${e}</strong>`,o.map(r=>a`<span class="bij">${r}</span>`)];return t.unmet?a`<span class="plaat">${n}</span>`:a`<${We} bar=${t.bar} support=${t.support_only} />${n}`}function $f({row:t,cell:e,step:o,plan:n,chosen:r}){let{word:s,lines:i,look:l}=Wt(e),c=`${r?" gekozen":""}${o===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${c}`}>
        <span class="sr">${s}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let p=de(t.key,o,n.key),m=[s,...i,e.strict,e.most_basis&&Bt[e.most_basis]?.[1],e.asked&&So.asked_mark].filter(Boolean).join(" · ");return a`
    <td role="cell" class=${`vak ${l}${e.brief.length?"":" leeg"}${c}`}>
      <button type="button" id=${Eo(p)} aria-haspopup="dialog" onClick=${()=>F({cel:p})}>
        <span class="sr">${k(So.cell,{row:t.label,step:V(o)})}${m}</span>
        <span class="beeld" aria-hidden="true"><${uf} cell=${e} /></span>
        ${e.asked&&a`<span class="bij" aria-hidden="true">${So.asked_mark}</span>`}
        ${e.most_basis&&a`<span aria-hidden="true"><${Re} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}var hf=({step:t,place:e,of:o,empty:n,chosen:r})=>a`
  <th scope="col" role="columnheader" class=${`halte${r?" gekozen":""}${e===o?" laatste":""}`}>
    <span class=${n?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${ge(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,gf=({row:t,plan:e,chosen:o})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${M} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${ne(e).map((n,r)=>a`<${$f} row=${t} cell=${t.cells[r]} step=${n} plan=${e} chosen=${r===o} />`)}
  </tr>
`,bf=({plan:t,chosen:e,choose:o})=>a`
  <div class="stappen" role="group" aria-label=${So.one_step}>
    ${ne(t).map((n,r)=>a`
        <button type="button" aria-pressed=${String(r===e)} onClick=${()=>o(r)}>
          ${V(n)}
        </button>
      `)}
  </div>
`;function Zl({by:t,scenario:e,plan:o,address:n="",reach:r}){let s=ne(o),[i,l]=K(n?Math.max(0,s.indexOf(fs(n).step)):0),c=new Set(r?.columns.filter(p=>!p.acting).map(p=>p.step));return a`
    <${bf} plan=${o} chosen=${i} choose=${l} />
    <table
      class=${`matrix by-${t}`}
      id=${o===g.plans[0]?"matrix":`matrix-${o.key}`}
      role="table"
    >
      <caption>${k(So.caption,{rows:So.heads[t],scenario:lt(e,o)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${So.heads[t]}</th>
          ${o.steps.map((p,m)=>a`
              <${hf} step=${p} place=${m+1} of=${o.steps.length} empty=${c.has(p.notation)}
                chosen=${m===i} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${s.length-1===i?" gekozen":""}`}>
            ${b.shared.all_steps}<span class="bij">${So.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${It(t,e,o).map(p=>a`<${gf} key=${p.key} row=${p} plan=${o} chosen=${i} />`)}
      </tbody>
    </table>
  `}var kf={station:a`<path d="M1 12h22" stroke-width="2.5" /><circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" /><path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},Yl=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true" focusable="false">
    ${kf[t]}
  </svg>
`;var Fn=b.overview.start;function Ql({answer:t}){let e=t.reach.length===1?t.reach[0].numbers:{},o=({get:n,plain:r,point:s})=>{let i=t.points.find(c=>c.name===s),l=k(n,{...e,...i});return l.includes("{")?r:l};return a`
    <section class="wensen">
      <h2>${Fn.wish}</h2>
      <ul class="tegels">
        ${Fn.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${C(n.to,n.choose)}>
                <${Yl} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}${o(n)}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}var _f=({query:t,barriers:e,plan:o,weights:n},r)=>C("aandachtspunten",{vraag:t,stap:e.length===1?e[0]:"",gewicht:n.length===1?n[0]:"",...r&&{plan:o}});function Jl({points:t,count:e,several:o}){return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Fn.discuss.title}</h2><p>${Fn.discuss.note}</p>
        <p class="acties"><a href=${C("aandachtspunten")}>${k(Fn.discuss.all,{count:e})}</a></p>
      </div>
      <ul class="kaartjes">
        ${t.map(n=>a`
            <li key=${`${n.plan}${n.name}`}>
              <p class="getal">${n.number}</p>
              <h3>${n.title}</h3>
              <p>${n.text}</p>
              <p><a href=${_f(n,o)}>${n.ask}</a></p>
            </li>
          `)}
      </ul>
    </section>
  `:null}var Xt=b.overview,Xl={__proto__:null,"":"kind",partner:"partner",vorm:"form"},{truth:tc}=b.thing,yf=(t,e,o)=>{let{word:n,lines:r}=Wt(e);if(!e)return[t.label,V(o),Xt.nothing,"","","",0,0,0,""];let{most_basis:s,support_only:i,families:l,initiatives:c,partners:p,expected:m}=e;return[t.label,V(o),n,r.join("; "),N("Basis",s),tc[i],l,c,p,tc[m]]},wf=(t,e,o)=>[[...Xt.csv,...At],...It(t,e,o).flatMap(n=>n.cells.map((r,s)=>[...yf(n,r,ne(o)[s]),...Et(e,o.key)]))],vf=({by:t,scenario:e,plan:o})=>a`
  <div class="acties">
    <${St} name="matrix.csv" rows=${()=>wf(t,e,o)} />
    <button type="button" onClick=${()=>$i(t,e,o)}>${Xt.svg}</button>
    <button type="button" onClick=${()=>hi(t,e,o)}>${Xt.png}</button>
    <${eo} text=${()=>location.href} label=${Xt.link} />
  </div>
`,xf=({answer:t,plan:e})=>a`
  <div class="start">
    <${H} text=${Xt.heading} title=${Xt.title}>
      <p>${k(Xt.start.intro,{report:Xe(e)})}</p>
    <//>
    <${Ql} answer=${t} />
  </div>
  <${Jl} points=${t.points} count=${t.gaps.length} several=${I} />
`;function ec({route:t}){let e=U(t.query),o=Xl[t.query.rijen||""]||"kind",n=Object.entries(Xl).map(([l,c])=>[l,Xt.rows[c]]),r=o==="kind"?"":t.query.rijen,{cel:s}=t.query,i=pt(e);return a`
    ${o==="kind"?a`<${xf} answer=${i} plan=${G(e.plan)} />`:a`<${H} text=${Xt.heading} title=${Xt.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${Xt.matrix[o]}</h2><p>${lt(e)}</p>
          <p class="acties"><a href=${C("methode")}>${Xt.legend.more}</a></p>
          <${$s} query=${t.query}>
            <${ko} legend=${Xt.rows.title} name="rijen" options=${n} current=${r} id="r" />
            <${Ne} />
          <//>
        </div>
        ${Ae(e).map(l=>a`
            ${I&&a`<h3>${l.title}</h3>`}
            <${wo} plan=${l} />
            <${Zl} by=${o} scenario=${e} plan=${l} address=${s}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <${vf} by=${o} scenario=${e} plan=${l} />
            <${Mi} scenario=${e} plan=${l} />
          `)}
        <${Ss} />
      </div>
      <${_s} />
    </div>
    ${s&&a`<${ws} address=${s} by=${o} scenario=${e} />`}
    <${Mt} text=${s?"":k(Xt.shown,{scenario:lt(e)})} />
  `}var re=b.questions.own,Vr=200;function Sf({columns:t,rows:e}){return a`
    <p>${D(re.rows,e.length)}${e.length>Vr&&` ${k(re.first,{count:Vr})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${re.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(o=>a`<th scope="col">${o}</th>`)}</tr></thead>
        <tbody>${e.slice(0,Vr).map(o=>a`<tr>${o.map(n=>a`<td>${n??""}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${()=>ze(re.file,Wo([t,...e]),"text/csv;charset=utf-8")}>${re.csv}</button>
    </div>
  `}function Zr({start:t=re.example,exported:e=!1}){let[o,n]=K(t),[r,s]=K(null);async function i(){s({said:re.busy});try{s(await B().ask("ask",{text:o,exported:e}))}catch(l){s({said:l.message})}}return a`
    <section class="blok">
      <h2>${re.title}</h2>
      <p class="zacht">${re.intro}</p>
      <label class="veld breed">
        <span>${re.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${o}
          onInput=${l=>n(l.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${i}>${re.ask}</button></div>
      <div aria-live="polite">
        ${r?.said&&a`<p>${r.said}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?re.yes:re.no}</strong></p>`}
        ${r?.graph&&a`<pre tabindex="0" role="region" aria-label=${re.result}><code>${r.graph}</code></pre>`}
        ${r?.columns&&a`<${Sf} columns=${r.columns} rows=${r.rows} />`}
      </div>
    </section>
  `}var st=b.questions,nc="gaps",Of=/VALUES\s+\?\w+\s*\{\s*\}/,oc={barrier:t=>t.barrier&&V(t.barrier),kind:t=>t.kind&&nt(t.kind),partner:t=>t.partner&&v(Vt(t.partner)||t.partner),severity:t=>N("Severity",t.severity),detail:t=>t.detail&&(vt(t.detail)?v(t.detail):t.told)},sc=(t,e)=>(oc[t]?oc[t](e):e[t])||"",rc=t=>pt(t).gaps.flatMap(e=>Ao(e).map(o=>({...o,plan:e.plan}))),ac={key:"severity",label:st.columns.weight,text:t=>String(Object.keys(g.codes.Severity).indexOf(t.severity)),cell:t=>a`<${hs} severity=${t.severity} />`};function Cf(t){let e=Object.entries(t.columns),o=n=>vt(n.subject)?a`<${M} id=${n.subject} />`:n.subject_label;return[...e.map(([n,r],s)=>({key:n,label:r,text:i=>sc(n,i),cell:s===0&&n==="subject_label"?o:void 0})),...e.some(([n])=>n==="severity")?[]:[ac],...je(n=>n.plan),{key:"bron",label:st.columns.place,sort:!1,text:n=>yo(n).map(ft).join("; ")}]}function jf({name:t,query:e,scenario:o}){let n=rc(o).filter(l=>l.query===t);if(!n.length)return a`<p>${st.nothing}</p>`;let r=Cf(e),s={rows:D(st.rows,n.length),scenario:lt(o)},i=()=>[[st.columns.sentence,...r.map(l=>l.label),...At],...n.map(l=>[l.sentence,...r.map(c=>c===ac?sc("severity",l):c.text(l)),...Et(o,l.plan)])];return a`
    <div class="rol">
      <${dt}
        id=${`uitkomst-${t}`}
        caption=${k(st.caption,{title:e.title,...s})}
        rows=${n}
        columns=${r}
      />
    </div>
    <div class="acties">
      <${St} name=${`${t}.csv`} rows=${i} />
      <a href=${C("aandachtspunten",{vraag:t})}>${st.as_sentences}</a>
    </div>
  `}function Mf({name:t,query:e,scenario:o}){let n=Object.values(g.views).find(i=>i.query===t),r=e.shelf===nc,s=C("overzicht",{rijen:st.rows_of[t]});return a`
    <p class="kruimel"><a href=${C("vragen")}>${st.title}</a></p>
    <${H} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${r&&a`<${_e}><${Ne} /><//>`}
    <${Ie} pairs=${[[st.why,e.why],[st.weight,e.severity]]} />
    ${r&&a`
        <section>
          <h2>${st.result}</h2>
          <${jf} name=${t} query=${e} scenario=${o} />
        </section>
      `}
    ${t in st.rows_of&&a`<p><a href=${s}>${st.in_overview}</a></p>`}
    ${n&&a`<p><a href=${C(["graaf",n.name])}>${st.picture}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${st.ask} <code>${k(st.command,{name:t})}</code></p>`}
    <details>
      <summary>${st.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${st.sparql}><code lang="en">${e.sparql}</code></pre>
      <${eo} text=${()=>e.sparql} label=${st.copy} />
    </details>
    ${B()&&!Of.test(e.sparql)&&a`<${Zr} key=${t} start=${e.sparql} exported=${e.shelf==="recipes"} />`}
  `}function Tf({shelf:t,counts:e}){let o=Object.entries(g.queries).filter(([,r])=>r.shelf===t.name).map(([r,s])=>({...s,name:r}));if(!o.length)return null;let n=[{key:"titel",label:st.columns.title,text:r=>r.title,cell:r=>a`<a href=${C(["vragen",r.name])}>${r.title}</a>`},{key:"vraag",label:st.columns.question,sort:!1,text:r=>r.question},{key:"aantal",label:st.columns.found,text:r=>String(e.get(r.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${dt}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${o}
        columns=${t.name===nc?n:n.slice(0,2)}
      />
    </section>
  `}function ic({route:t}){let e=U(t.query),o=t.path[1],n=g.queries[o];if(o&&!n)return a`<${vo} />`;if(o)return a`<${Mf} name=${o} query=${n} scenario=${e} />`;let r=new Map;for(let s of rc(e))r.set(s.query,(r.get(s.query)||0)+1);return a`
    <${H} text=${st.title}><p class="uitleg">${st.intro}</p><//>
    ${B()&&a`<${Zr} />`}
    ${st.shelves.map(s=>a`<${Tf} shelf=${s} counts=${r} />`)}
  `}var Ht=b.search,Yr=100,Qr=({text:t,wanted:e})=>Ea(t,e).map(({said:o,on:n})=>n?a`<mark>${o}</mark>`:o),Lf=({item:t,wanted:e})=>a`
  <li>
    <a href=${C(t.path)}><${Qr} text=${t.label} wanted=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${I&&at(t.id)&&`, ${at(t.id).title}`}
    </span>
    <p><${Qr} text=${Za(t,e)} wanted=${e} /></p>
  </li>
`,lc=t=>C("zoek",{q:t});function Bf({text:t}){let{meant:e,alone:o}=Va(t),[n,r]=Ht.meant.split("{word}");return a`
    <section class="blok" id="anders">
      ${e&&a`<p>${n}<a href=${lc(e)}>${e}</a>${r}</p>`}
      ${o.length>0&&a`<p>${Ht.alone} ${o.map(s=>a` <a href=${lc(s)}>${s}</a>`)}</p>`}
      <p>${Ht.try} ${Object.entries(Ht.lists).map(([s,i])=>a` <a href=${C(s)}>${i}</a>`)}</p>
    </section>
  `}var cc=t=>T(be(t).map(([e])=>J(e)?e:Lt(e,"initiative").find(J)).filter(Boolean));function Ef({text:t,wanted:e}){let[o,n]=K(null);if(Se(()=>{let i=!0;n(null);let l=window.setTimeout(()=>{Na(t).then(c=>i&&n(c)).catch(()=>{})},250);return()=>{i=!1,window.clearTimeout(l)}},[t]),!o?.source)return null;let{found:r,count:s}=o;return a`
    <section id="in-de-bron">
      <h2>${k(Ht.source.title,{count:s})}</h2>
      ${s===0&&a`<p>${Ht.source.none}</p>`}
      ${r.length<s&&a`<p class="zacht">${k(Ht.source.first,{count:r.length})}</p>`}
      <ol class="resultaten">
        ${r.map(({vindplaats:i,woorden:l})=>a`
            <li key=${i}>
              <p><${Qr} text=${l} wanted=${e} /></p>
              <p class="zacht">
                ${ft(i)}${cc(i).length>0&&[", ",Ht.source.about,a`<${zt} ids=${cc(i)} />`]}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function pc({route:t}){let e=t.query.q||"",{wanted:o,found:n}=os(e),r=T(n.map(l=>l.kind)).sort(E),s=n.filter(l=>!t.query.wat||l.kind===t.query.wat);wt(()=>{let l=document.getElementById("zoek");l&&document.activeElement!==l&&(l.value=e)},[e]);let i=s.length?D(Ht.found,s.length):k(Ht.nothing,{text:e});return a`
    <${H} text=${Ht.title} />
    <section class="filters" aria-label=${Ht.label}>
      <div class="velden">
        <${Pe} label=${Ht.field} name="q" id="zoekterm" />
        ${r.length>1&&a`<${Ct} label=${Ht.what} name="wat" options=${r.map(l=>[l,l])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${o.length?i:Ht.type}</p>
    ${o.length>0&&!n.length&&a`<${Bf} text=${e} />`}
    <ol class="resultaten">
      ${s.slice(0,Yr).map(l=>a`<${Lf} key=${l.id} item=${l} wanted=${o} />`)}
    </ol>
    ${s.length>Yr&&a`<p>${k(Ht.too_many,{count:s.length-Yr})}</p>`}
    ${o.length>0&&Oe()&&a`<${Ef} text=${e} wanted=${o} />`}
    <${Mt} text=${o.length?i:""} />
  `}var Ns=b.summary.lanes,dc=b.shared.outcomes,[mc,an,Xr,Pn,Af,zf]=[225,690,17,8,16,.68];function uc(t,e){return ce("Deadline").filter(o=>o.startsWith(`${t.key}/`)&&oe(o,e)&&y(o,"dueBy")).map(o=>{let n=z(o,"initiative");return{id:o,day:y(o,"dueBy"),outcome:ke(o,e).outcome,chapter:g.works[n]?.chapter||""}}).filter(o=>o.outcome)}function Ff(t,e,o){let n=uc(t,e),r=l=>y(l,"identifier"),s=T(n.map(l=>l.chapter)).sort((l,c)=>E(r(l)||"~",r(c)||"~")),i=Xr;return s.map(l=>{let c=n.filter(u=>u.chapter===l).sort((u,h)=>E(u.day,h.day)),p=new Map;for(let u of c){let h=Math.round(o(u.day)/Pn)*Pn,_=u.outcome==="ahead"?Math.max(h,o(e)+Pn):h;p.set(_,[...p.get(_)||[],u])}let m=Math.max(Af,Math.max(...[...p.values()].map(u=>u.length))*Pn+4),d=i+m/2,f=[...p].flatMap(([u,h])=>h.map((_,O)=>({..._,x:u,y:d+(O-(h.length-1)/2)*Pn}))),$={chapter:l,top:i,middle:d,height:m,signs:f};return i+=m,$})}var Jr=t=>new Date(`${t}T00:00:00Z`).getTime(),fc=t=>t?k(Ns.chapter,{number:y(t,"identifier"),name:y(t,"prefLabel")}):Ns.elsewhere,Pf=t=>t.length>40?`${t.slice(0,39).trim()}…`:t,Nf=t=>co(Object.entries(dc).map(([e,{said:o}])=>[t.filter(n=>n.outcome===e).length,o]).filter(([e])=>e).map(([e,o])=>`${e} ${o}`));function $c({scenario:t,plan:e}){let o=Ho(e.key,t.date),n=uc(e,o).map(h=>h.day);if(!n.length)return null;let[r,s]=[Math.min(...n.map(h=>+h.slice(0,4))),Math.max(...[...n,o].map(h=>+h.slice(0,4)))],[i,l]=[Jr(`${r}-01-01`),Jr(`${s+1}-01-01`)],c=h=>mc+8+(Jr(h)-i)/(l-i)*(an-mc-16),p=Ff(e,o,c),m=p[p.length-1].top+p[p.length-1].height,d=c(o),f=Array.from({length:s-r+1},(h,_)=>r+_),$=p.map(({chapter:h,signs:_})=>k(Ns.told,{chapter:fc(h),counts:Nf(_)})),u=d>an-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${an} ${m+16}`} role="img" aria-label=${$.join(" ")}>
      <rect class="straks" x=${d} y=${Xr} width=${an-d} height=${m-Xr} />
      ${f.map(h=>a`
          <line class="jaar" x1=${c(`${h}-01-01`)} x2=${c(`${h}-01-01`)} y1="4" y2=${m} />
          <text class="jaartal" x=${c(`${h}-01-01`)+4} y="12">${h}</text>
        `)}
      ${p.map(h=>a`
          <line class="baan" x1="0" x2=${an} y1=${h.top} y2=${h.top} />
          <text x="0" y=${h.middle+4}>${Pf(fc(h.chapter))}</text>
        `)}
      <line class="baan" x1="0" x2=${an} y1=${m} y2=${m} />
      <line class="peil" x1=${d} x2=${d} y1="2" y2=${m+4} />
      <text class="peildag" x=${u==="end"?d-4:d+4} y=${m+13} text-anchor=${u}>
        ${k(Ns.line,{date:ot(o)})}
      </text>
      ${p.flatMap(({signs:h})=>h.map(_=>a`
            <g transform=${`translate(${_.x} ${_.y}) scale(${zf})`}>
              <title>${[v(z(_.id,"initiative")),ot(_.day),dc[_.outcome].said].join(", ")}</title>
              <${Lr} outcome=${_.outcome} />
            </g>
          `))}
    </svg>
  `}var ta=b.summary.route;function Rf({step:t,number:e,missing:o,partners:n}){let r=n.filter(({id:s})=>!Bo(s));return a`
    <li class=${n.length?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${n.length?D(ta.count,r.length):ta.nobody}</p></div>
      </div>
      <div>
        ${o.length>0&&a`<ul class="gemis" aria-label=${ta.silent}>${o.map(s=>a`<li><span>${s}</span></li>`)}</ul>`}
        <ul class="namen">
          ${n.map(({id:s,label:i})=>a`<li class=${Bo(s)?"verzamel":""}>${i}</li>`)}
        </ul>
      </div>
    </li>
  `}function hc({scenario:t,plan:e}){let o=It("kind",t,e),n=It("partner",t,e);return a`
    <ol class="blad-route">
      ${e.steps.map((r,s)=>{let i=o.filter(c=>c.cells[s]?.unmet).map(c=>c.label),l=n.filter(c=>c.cells[s]?.initiatives).map(c=>({id:Vt(c.key),label:c.label}));return a`<${Rf} step=${r} number=${s+1} missing=${i} partners=${l} />`})}
    </ol>
  `}var ao=b.summary,If=b.shared.outcomes;function gc({plan:t,scenario:e,number:o,total:n,children:r}){let{version:s,content:i}=g.meta,l={version:s,content:(i||"").slice(0,12),scenario:lt(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${b.shared.app}</p>
        <p>${k(ao.head,{date:ot(Ho(t.key,e.date))})}</p>
      </div>
      ${r}
      <div class="vel-voet">
        <p>${k(ao.foot.source,{sources:to(t)})} ${k(ao.foot.version,l)}</p>
        <p>${k(ao.foot.sheet,{number:o,total:n})}</p>
      </div>
    </section>
  `}function Wf({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet)return a`<td class="niets">–</td>`;let[o,n]=t.brief;return t.initiatives?a`
    <td data-kop=${V(e)}>
      <${We} bar=${t.bar} support=${t.support_only} /><span>${o}</span><span class="sr">. ${n}</span>
    </td>
  `:a`<td class="arcering" data-kop=${V(e)}><span class="plaat">${o}</span></td>`}var Df=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${ao.matrix.title}</caption>
    <thead>
      <tr><td></td>${ne(e).map(o=>a`<th scope="col">${V(o)}</th>`)}</tr>
    </thead>
    <tbody>
      ${It("kind",t,e).map(o=>a`
          <tr>
            <th scope="row">${o.label}</th>
            ${o.cells.map((n,r)=>a`<${Wf} cell=${n} step=${ne(e)[r]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,Rs=({title:t,note:e,children:o})=>a`
  <section class="blok-blad"><h2>${t}</h2>${e&&a`<p class="zacht">${e}</p>`}${o}</section>
`;function qf(t,e){let n=It("kind",t,e).flatMap(r=>r.cells.slice(0,-1)).filter(r=>r?.expected);return{expected:n.length,silent:n.filter(r=>!r.initiatives).length}}function Hf({scenario:t,plan:e,...o}){let n=te(e).summary,r=pt({...t,plan:e.key}).points,s=qf(t,e);return a`
    <${gc} plan=${e} scenario=${t} ...${o}>
      <h2 class="vel-titel">${n.heading}</h2>
      <p class="vel-intro">
        ${k(n.intro,{report:Xe(e)})} ${s.expected>0&&k(n.counted,s)}
      </p>
      <${wo} plan=${e} />
      <${Rs} title=${n.matrix.title} note=${n.matrix.note}>
        <${Df} scenario=${t} plan=${e} />
        <${On} />
      <//>
      <${Rs} title=${b.overview.start.discuss.title}>
        <ul class="blad-punten">
          ${r.filter(i=>i.plan===e.key).map(i=>a`
                <li>
                  <h3><span class="getal">${i.number}</span> ${i.title}</h3>
                  <p>${i.text} <strong>${i.ask}</strong></p>
                </li>
              `)}
          <li class="zorg"><p><strong>${n.care.title}</strong> ${n.care.text}</p></li>
        </ul>
      <//>
    <//>
  `}function Uf({scenario:t,plan:e,...o}){let n=te(e).summary;return a`
    <${gc} plan=${e} scenario=${t} ...${o}>
      <${Rs} title=${n.route.title} note=${n.route.note}>
        <${hc} scenario=${t} plan=${e} />
      <//>
      <${Rs} title=${n.lanes.title} note=${n.lanes.note}>
        <${$c} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${Object.entries(If).map(([r,{tile:s}])=>a`<li><${Br} outcome=${r} /> ${s}</li>`)}
        </ul>
      <//>
    <//>
  `}function bc({route:t}){let e=U(t.query),o=Ae(e),n=2*o.length;return a`
    <div class="vel-boven">
      <${H} text=${ao.title}><p class="uitleg">${ao.screen}</p><//>
      <${oo} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${ao.print}</button></p>
    </div>
    <div class="vellen">
      ${o.map((r,s)=>a`
          <${Hf} key=${r.key} scenario=${e} plan=${r} number=${2*s+1} total=${n} />
          <${Uf} key=${`${r.key}-2`} scenario=${e} plan=${r} number=${2*s+2} total=${n} />
        `)}
    </div>
    <${Mt} text=${ao.screen} />
  `}var ln=b.thing,Gf=new Set([...g.hidden,...ln.said]),rt=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,ae=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,Oo=({items:t,look:e})=>a`<ul class=${e}>${t.map(o=>a`<li>${o}</li>`)}</ul>`;function Kf({property:t,value:e}){return e.startsWith("@")?a`<${M} id=${e.slice(1)} />`:g.lists[t]?N(g.lists[t],e):ln.truth[e]||ot(e)}var cn=t=>Object.entries(Kt.get(t)).filter(([e])=>!Gf.has(e)).map(([e,o])=>{let n=o.map(r=>a`<${Kf} property=${e} value=${r} />`);return[P(mo(e)),n.length>1?a`<${Oo} items=${n} />`:n[0]]}),Is=({id:t})=>be(t).some(([e])=>pe(e,"Figure"))&&a`<${rt} title=${ln.figures}><${Mr} id=${t} /><//>`;function pn({id:t,skip:e}){let o=new Map;for(let[c,p]of be(t)){if(!J(c)||pe(c,"Figure")||pe(c,"Barrier")||e.includes(p))continue;let m=ln.from_here[p]||k(ln.this,{term:mo(p)});o.set(c,[...o.get(c)||[],m])}if(!o.size)return null;let n=[...o].map(([c,p])=>({from:c,how:T(p).join(", ")})),{columns:r,title:s,caption:i}=ln.mentions,l=[{key:"wat",label:r.what,text:({from:c})=>v(c),cell:({from:c})=>a`<${M} id=${c} />`},{key:"soort",label:r.kind,text:({from:c})=>mt(c)},{key:"verband",label:r.link,text:({how:c})=>c},{key:"stand",label:r.stand,text:({from:c})=>Rt(c),cell:({from:c})=>Qe(c)&&a`<${$t} id=${c} />`}];return a`
    <${rt} title=${s}>
      <${dt} id="verwijst" caption=${i} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var ht=b.thing.organisation,_c=t=>Tt.filter(e=>t.includes(e.notation)).map(e=>e.label);function Vf({id:t,rows:e}){let o=e.filter(l=>Lo(l.role)),n=_c(o.flatMap(l=>Zo(l.undertaking))),r=Lt(t,"unit"),s=y(t,"tooi"),i=[...cn(t),[b.thing.also_known,it(t,"altLabel").join(", ")],[ht.units,r.length>0&&a`<${Te} ids=${r} />`],[ht.identity,s?k(ht.identified,{code:s,date:ot(y(t,"checkedOn"))}):ht.unidentified]];return a`
    <${rt} title=${b.thing.known}>
      <${ae} text=${y(t,"summary")} />
      ${Bo(t)&&a`<p>${ht.collective}</p>`}
      ${y(t,"isIndependent")==="true"&&a`<p>${ht.independent}</p>`}
      <p>${n.length?k(ht.steps,{steps:co(n.map(l=>l.toLowerCase()))}):ht.no_steps}</p>
      <${Ie} pairs=${i} />
    <//>
  `}function Zf({rows:t}){let e=ht.columns,o=({undertaking:s})=>g.works[s]?.across?b.shared.all_steps:_c(Zo(s)).join(", "),n=[...je(s=>at(s.undertaking)?.key),{key:"actie",label:e.action,text:s=>v(s.undertaking),cell:s=>a`<${M} id=${s.undertaking} />`},{key:"soort",label:e.what,text:s=>mt(s.undertaking)},{key:"rol",label:e.role,text:s=>N("Role",s.role)},{key:"stand",label:e.stand,text:s=>Rt(s.undertaking),cell:s=>a`<${$t} id=${s.undertaking} />`},{key:"stap",label:e.step,text:o},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:s=>a`<${Dt} of=${[s.id]} />`}],r=T(t.map(s=>s.undertaking)).length;return a`
    <${rt} title=${k(ht.work,{count:r})}>
      <p class="zacht">${ht.work_note}</p>
      ${r?a`<${dt} id="acties" caption=${ht.work_caption} rows=${t} sort="actie" columns=${n} />`:a`<p>${b.shared.none}</p>`}
    <//>
  `}function Yf({id:t}){let e=Nt(t,"Contribution","byOrganisation");return e.length?a`
    <${rt} title=${k(ht.own,{count:e.length})}>
      <p class="zacht">${ht.own_note}</p>
      ${e.map(o=>a`
          <h3><${M} id=${z(o,"initiative")} /></h3>
          <${jn} id=${o} />
          <${Dt} of=${[o]} />
        `)}
    <//>
  `:null}function Qf({id:t}){let e=Nt(t,"Expectation","organisation");return e.length?a`
    <${rt} title=${ht.wishes}>
      ${e.map(o=>a`
          <div class="koppeling">
            <p><strong>${P(me(o,"engagement")||ht.wish)}</strong>: ${y(o,"rationale")}</p>
            <${Dt} of=${[o]} />
          </div>
        `)}
    <//>
  `:null}function Jf({id:t}){let e=["member","organization"].flatMap(n=>Nt(t,"Membership",n));if(!e.length)return null;let o=e.map(n=>[a`<${M} id=${z(n,"member")} />`,ht.member,a`<${M} id=${z(n,"organization")} />`,`: ${y(n,"post")}`]);return a`<${rt} title=${ht.members}><${Oo} items=${o} /><//>`}var kc=4;function Xf({id:t,rows:e}){let o=new Map;for(let{undertaking:r}of e.filter(s=>Lo(s.role)))for(let s of wn(r).filter(i=>i!==t))o.set(s,T([...o.get(s)||[],r]));if(!o.size)return null;let n=r=>{let s=o.get(r).map(fo),i=k(s.length>kc?ht.more_works:ht.works,{works:s.slice(0,kc).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${rt} title=${ht.together}>
      <p class="zacht">${ht.alphabetical}</p>
      <${Te} ids=${De([...o.keys()])} more=${n} look="kolommen" />
    <//>
  `}function yc({id:t}){let e=Yo(t);return a`
    <${Vf} id=${t} rows=${e} />
    <${Zf} rows=${e} />
    <${Yf} id=${t} />
    <${Qf} id=${t} />
    <${Jf} id=${t} />
    <${Xf} id=${t} rows=${e} />
    <${pn} id=${t} skip=${["unitOf","unit"]} />
  `}var ie=b.thing.step,ea=t=>Bt[t]?.[1]||"",wc=(t,e="")=>[a`<${Re} basis=${t} />`,` ${ea(t)}${e}`],td=({id:t,narrow:e})=>a`
  <${rt} title=${ie.what}>
    <${ae} text=${y(t,"step")} />
    <${ae} text=${y(t,"definition")} />
    <${ae} text=${y(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${ie.narrower}<${zt} ids=${e} />.</p>`}
    ${z(t,"broader")&&a`<p>${ie.broader}<${M} id=${z(t,"broader")} />.</p>`}
  <//>
`;function ed({id:t,scenario:e}){let o=ie.cell_columns,n=pt(e).matrix.kind.filter(c=>Jn(c.barrier,c.plan)===t);if(!n.length)return null;let r=c=>C("overzicht",{cel:de(c.column,ns(t),c.plan)}),s=c=>P(nt(c.column)),i=c=>{let{word:p,lines:m,look:d}=Wt(c);return[a`<span class=${`chip ${d}`}>${p}</span>`,m.length>0&&` ${m.join(" · ")}`]},l=[...je(c=>c.plan),{key:"soort",label:o.kind,text:s,cell:c=>a`<a href=${r(c)}>${s(c)}</a>`},{key:"stand",label:o.stand,text:c=>Wt(c).word,cell:i},{key:"hoe",label:o.how,text:c=>ea(c.most_basis),cell:c=>c.most_basis&&wc(c.most_basis)}];return a`
    <${rt} title=${ie.cells}>
      <p class="zacht">${lt(e)}</p>
      <${dt} id="vakken" caption=${ie.cells_caption} rows=${n} columns=${l} />
    <//>
  `}function od({links:t,scenario:e}){let o=ie.columns,n=s=>z(s,"initiative"),r=[...je(s=>at(s)?.key),{key:"actie",label:o.action,text:s=>v(n(s)),cell:s=>a`<${M} id=${n(s)} />`},{key:"soort",label:o.kind,text:s=>it(s,"interventionKind").map(nt).join(", ")},{key:"wie",label:o.who,sort:!1,text:s=>wn(n(s)).map(v).join(", "),cell:s=>a`<${zt} ids=${wn(n(s))} />`},{key:"stand",label:o.stand,text:s=>Rt(n(s),e.date),cell:s=>a`<${$t} id=${n(s)} date=${e.date} />`},{key:"hoe",label:o.how,text:s=>ea($o(s,"basis",e)),cell:s=>wc($o(s,"basis",e),`; ${N("Strength",$o(s,"strength",e))}`)}];return a`
    <${rt} title=${k(ie.work,{count:T(t.map(n)).length})}>
      ${t.length?a`<${dt} id="wiewat" caption=${ie.work_caption} rows=${t} sort="actie" columns=${r} />`:a`<p>${Jo(G(e.plan))}</p>`}
    <//>
  `}function nd({ids:t}){if(!t.length)return null;let e=t.map(o=>[a`<${M} id=${o} />`,k(te(at(o)).thing.step.helper,{awareness:me(o,"awareness")||ie.unaware})]);return a`<${rt} title=${ie.helpers}><${Oo} items=${e} /><//>`}function sd({ids:t}){if(!t.length)return null;let e=n=>[me(n,"recommendationKind"),me(n,"response")||ie.no_response],o=t.map(n=>[a`<${M} id=${n} />`,k(ie.asked_for,{kind:e(n)[0],response:e(n)[1]})]);return a`<${rt} title=${ie.asked}><${Oo} items=${o} /><//>`}function vc({id:t}){let e=U(A.route.query),o=Lt(t,"narrower"),n=s=>[t,...o].flatMap(i=>Nt(i,s,"barrier")),r=n("Contribution").filter(s=>kr(s,e)&&To(s,e.plan));return a`
    <${td} id=${t} narrow=${o} />
    <${ed} id=${t} scenario=${e} />
    <${od} links=${r} scenario=${e} />
    <${sd} ids=${n("Recommendation").filter(s=>To(s,e.plan))} />
    <${nd} ids=${n("Facilitator")} />
  `}var Be=t=>te(at(t)).thing.undertaking,xc=t=>a`<${Dt} of=${[t]} />`;function rd({report:t,said:e}){return a`
    <${ae} text=${y(t,"summary")} />
    <${Fo} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${Dt} of=${[t]} />
  `}function ad({id:t}){let e=at(t),{result:o}=Be(t),n=e.dates.filter(({date:s})=>Qo(t,s));if(!n.length)return null;let r=(s,i)=>i===e.date&&o[y(s,"resultReported")];return a`
    <ol class="tijdlijn">
      ${n.map(({date:s,label:i})=>{let l=rs(t,s);return a`
          <li>
            <strong>${P(i)}</strong>
            <p><${$t} id=${t} date=${s} /></p>
            ${l&&a`<${rd} report=${l} said=${r(l,s)} />`}
          </li>
        `})}
    </ol>
  `}function id({id:t}){let e=Lt(t,"silentPart"),o=e.map(n=>[y(n,"summary"),a`<span class="zacht"> (${N("SilentWeight",y(n,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${Be(t).silent}</strong></p><${Oo} items=${o} />`}function ld({id:t}){let e=Be(t),o=e.deadline_columns,n=as(t);if(!n.length)return null;let r=i=>[`“${y(i,"deadlineText")}”`,y(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],s=[{key:"tekst",label:o.text,text:i=>y(i,"deadlineText"),cell:r},{key:"waarvoor",label:o.what,text:i=>y(i,"deadlineLabel")},{key:"uiterlijk",label:o.by,text:i=>y(i,"dueBy"),cell:i=>ot(y(i,"dueBy"))||y(i,"condition")},{key:"soort",label:o.kind,text:i=>is(y(i,"modality"))},{key:"er",label:o.there,text:i=>ke(i).delivery||e.not_there},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>[a`<${ae} text=${y(i,"summary")} />`,xc(i)]}];return a`<${dt} id="termijnen" caption=${e.deadlines} rows=${n} columns=${s} />`}function cd({id:t}){let e=Be(t),o=e.who_columns,n=Je(t);if(!n.length)return a`<p>${e.nobody}</p>`;let r=({organisation:i})=>a`<${M} id=${i} /><${Xo} id=${i} />`,s=[{key:"wie",label:o.who,text:i=>v(i.organisation),cell:r},{key:"rol",label:o.role,text:i=>N("Role",i.role)},{key:"wat",label:o.note,sort:!1,text:i=>y(i.id,"summary")},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>xc(i.id)}];return a`<${dt} id="wie" caption=${e.who_caption} rows=${n} columns=${s} />`}function pd({id:t}){let e=Lt(z(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${Be(t).heading}<${zt} ids=${e} />.</p>`}function md({id:t}){let e=Be(t),o=ho(t);if(o.length)return o.map(r=>a`<${jn} id=${r} /><${Dt} of=${[r]} />`);if(y(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let n=it(t,"interventionKind").map(nt).join(", ");return a`
    <p>${k(e.across,{kinds:n})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${y(t,"rationale")}</p>
  `}function fd({id:t}){let e=Be(t),o=be(t).filter(([,r])=>r==="subMeasureOf").map(([r])=>r),n=r=>a` <${$t} id=${r} />`;return a`
    <${rt} title=${e.container}><p>${e.parts}</p><${Te} ids=${o} more=${n} /><//>
  `}var dd=({id:t})=>a`
  <${rt} title=${Be(t).progress}><${ad} id=${t} /><${id} id=${t} /><${ld} id=${t} /><//>
  <${rt} title=${Be(t).who}><${cd} id=${t} /><${pd} id=${t} /><//>
  <${rt} title=${Be(t).steps}><${md} id=${t} /><//>
`;function Sc({id:t}){let e=Be(t),o=at(t),n=y(t,"promise"),r=cn(t),s=y(t,"isContainer")==="true"?fd:dd;return a`
    <${rt} title=${n?e.promise:e.what}>
      <${ae} text=${n} />
      <${ae} text=${y(t,"summary")} />
      ${y(t,"isNew")==="true"&&a`<p class="zacht">${k(e.new,{when:po(o.date,o)})}</p>`}
      ${y(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${Dt} of=${[t]} />
    <//>
    <${s} id=${t} />
    <${Is} id=${t} />
    ${r.length>0&&a`<${rt} title=${b.thing.further}><${Ie} pairs=${r} /><//>`}
    <${pn} id=${t} skip=${["subMeasureOf"]} />
  `}var Co=b.thing;function ud({id:t}){let e=be(t).filter(([r,s])=>s==="inChapter"&&Qe(r)).map(([r])=>r),o=[...cn(t),[Co.also_known,it(t,"altLabel").join(", ")],[Co.place,Zt(t).length>0&&a`<${Dt} of=${[t]} />`]],n=r=>a` <${$t} id=${r} />`;return a`
    <${rt} title=${Co.known}>
      ${pe(t,"Facilitator")&&a`<p class="zacht">${te(at(t)).thing.other.judged}</p>`}
      <${ae} text=${y(t,"summary")} />
      <${ae} text=${y(t,"rationale")} />
      <${Ie} pairs=${o} />
    <//>
    <${Is} id=${t} />
    ${e.length>0&&a`<${rt} title=${Co.other.chapter}><${Te} ids=${De(e)} more=${n} /><//>`}
    <${pn} id=${t} skip=${["inChapter"]} />
  `}var Oc=5;function $d({id:t}){let e=U(A.route.query),o=s=>Ao(s).some(i=>i.subject===t||pe(t,"Barrier")&&Jn(i.barrier,s.plan)===t||gn(t)&&[i.partner,...i.beside||[]].includes(y(t,"notation"))),n=pt(e).gaps.filter(o);if(!n.length)return null;let r=n.slice(Oc);return a`
    <${rt} title=${k(Co.gaps,{count:n.length})}>
      <${jr} list=${n.slice(0,Oc)} scenario=${e} />
      ${r.length>0&&a`
          <details>
            <summary>${k(b.shared.show_more,{count:r.length})}</summary>
            <${jr} list=${r} scenario=${e} />
          </details>
        `}
    <//>
  `}var Cc={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};function hd({id:t}){let e=Go(t),o=[Cc[e]&&a`<a href=${C(Cc[e])}>${Co.crumbs[e]}</a>`,I&&at(t)?.title,...["inChapter","subMeasureOf"].map(n=>z(t,n)&&a`<${M} id=${z(t,n)} />`),mt(t)].filter(Boolean);return a`<p class="kruimel">${o.map((n,r)=>[r>0&&" › ",n])}</p>`}var gd={undertaking:Sc,organisation:yc,step:vc,other:ud};function jc({route:t}){let e=t.path.slice(1).join("/");if(!J(e))return a`<${vo} />`;let o=v(e),n=Go(e),r=gd[n],s=()=>{let l=k(Co.footnote,{kind:mt(e),name:o,said:y(e,"promise")||y(e,"summary")});return vn(l.trim().replace(/([^.!?])$/,"$1."),Zt(e),null,at(e)||G())},i=n==="undertaking"&&y(e,"isContainer")!=="true";return a`
    <${hd} id=${e} />
    <${H} text=${pe(e,"Facilitator")?`“${o}”`:o} title=${o}>
      ${i&&a`<p><${$t} id=${e} /></p>`}
    <//>
    <div class="acties bovenaan">
      <${eo} text=${s} />
      <a href=${C(["graaf","omgeving"],{ding:e})}>${Co.around}</a>
    </div>
    <${r} id=${e} />
    <${$d} id=${e} />
  `}var Ve=b.timeline,bd=t=>[t.id&&v(t.id),t.what].filter(Boolean).join(": "),Mc=(t,e)=>[t.progress&&t.id&&Rt(t.id,e),t.stand[e]].filter(Boolean).join("; "),Ws=t=>t.day.slice(0,4);function kd({row:t,date:e}){let o=Mc(t,e);return a`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${Ve.kinds[t.kind]}</span>${" "}
          ${t.id&&a`<${M} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${o&&a`<span class="zacht"> – ${o}</span>`}
        </p>
        <${yi} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}var _d=(t,e)=>[[...Ve.csv,...At],...t.map(o=>[o.when,Ve.kinds[o.kind],o.id&&v(o.id),o.what,Mc(o,e.date),Zt(o.at).map(ft).join("; "),...Et(e,o.plan||o.at)])],yd=["tekst","wat","stap","jaar"];function wd({years:t}){return a`
    <${_e}>
      <${oo} />
      <${xn} />
      <div class="velden">
        <${Pe} name="tekst" />
        <${Ct} label=${Ve.fields.what} name="wat" options=${Object.entries(Ve.kinds)} />
        <${Ct} label=${Ve.fields.step} name="stap" options=${Tt.map(e=>[e.notation,e.label])} />
        <${Ct} label=${Ve.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${_o} names=${yd} />
      </div>
    <//>
  `}function Tc({route:t}){let e=U(t.query),o=t.query,n=g.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),r=n.filter(l=>(!o.wat||l.kind===o.wat)&&(!o.stap||l.steps.includes(o.stap))&&(!o.jaar||Ws(l)===o.jaar)&&(!o.tekst||et(bd(l)).includes(et(o.tekst)))),s=D(Ve.count,r.length),i=l=>r.filter(c=>Ws(c)===l);return a`
    <${H} text=${Ve.title}><p class="uitleg">${Ve.intro}</p><//>
    <${wd} years=${T(n.map(Ws))} />
    <p class="telling">${s}<${St} name="tijdlijn.csv" rows=${()=>_d(r,e)} /></p>
    ${T(r.map(Ws)).map(l=>a`
        <section key=${l}>
          <h2>${l}</h2>
          <ol class="tijden">${i(l).map(c=>a`<${kd} row=${c} date=${e.date} />`)}</ol>
        </section>
      `)}
    <${Mt} text=${s} />
  `}var Ut=b.unknown,Gt=g.unknown;function mn({items:t,shown:e=12}){let o=t.slice(e);return a`
    <ul>${t.slice(0,e)}</ul>
    ${o.length>0&&a`
        <details>
          <summary>${k(b.shared.show_more,{count:o.length})}</summary>
          <ul>${o}</ul>
        </details>
      `}
  `}var Lc=t=>De(t).map(e=>a`<li><${M} id=${e} /></li>`),Bc=t=>[...t].sort((e,o)=>E(v(z(e,"initiative")),v(z(o,"initiative")))),vd=({id:t})=>a`
  <li>
    <${M} id=${z(t,"initiative")} />${" → "}<${gs} id=${z(t,"barrier")} />
    ${`: ${y(t,"rationale")}`}<${Fo} of=${t} />
  </li>
`,xd=({id:t})=>a`
  <li><${M} id=${z(t,"initiative")} />${`: ${me(t,"status")}`}<${Fo} of=${t} /></li>
`;function Sd(){let t=Ut.unjudged,e=De(Gt.unjudged).map(o=>a`<li><${M} id=${o} /><span class="zacht"> – ${mt(o).toLowerCase()}</span></li>`);return a`
    <${ue} of=${t} count=${e.length}>${e.length?a`<${mn} items=${e} />`:a`<p>${t.none}</p>`}<//>
  `}function Od(){let t=ce("Contribution").length,e=s=>a`<${vd} id=${s} />`,o=Bc(Gt.weak).map(e),n=k(Ut.weak.intro,{all:t,stated:t-o.length}),r=Bc(Gt.statuses).map(s=>a`<${xd} id=${s} />`);return a`
    <${ue} of=${Ut.weak} count=${o.length} intro=${n}><${mn} items=${o} shown=${6} /><//>
    <${ue} of=${Ut.other} count=${Gt.other.length}><${mn} items=${Gt.other.map(e)} shown=${6} /><//>
    ${r.length>0&&a`<${ue} of=${Ut.statuses} count=${r.length}><${mn} items=${r} shown=${6} /><//>`}
  `}var Cd=()=>a`
  <${ue} of=${Ut.clashes} count=${Gt.clashes.length}>
    ${De(Gt.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${M} id=${t} /></h3>
          <p>${y(t,"summary")}</p>
          <${Dt} of=${[t]} />
        </div>
      `)}
  <//>
`;function jd(){if(!Gt.judged.length)return null;let t=e=>k(Ut.judged.line,{step:v(z(e,"barrier")),kinds:it(e,"interventionKind").map(nt).join(", "),state:me(e,"state"),why:y(e,"rationale"),who:y(e,"post"),date:ot(y(e,"asOf"))});return a`
    <${ue} of=${Ut.judged} count=${Gt.judged.length}>
      <ul>${Gt.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function Md(){let t=Ut.expected.columns,e=n=>z(n,"barrier"),o=[{key:"stap",label:t.step,text:n=>v(e(n)),cell:n=>a`<${M} id=${e(n)} />`},{key:"soort",label:t.kind,text:n=>it(n,"interventionKind").map(nt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>y(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>y(n,"source")}];return a`
    <${ue} of=${Ut.expected} count=${Gt.expected.length}>
      <details>
        <summary>${Ut.expected.show}</summary>
        <div class="rol">
          <${dt} id="verwacht" caption=${Ut.expected.caption} rows=${Gt.expected} columns=${o} />
        </div>
      </details>
    <//>
  `}var Ec=()=>a`
  <${H} text=${Ut.title}><p class="uitleg">${Ut.intro} ${Ce}</p><//>
  <${Sd} />
  <${Od} />
  <${Cd} />
  <${jd} />
  <${ue} of=${Ut.nameless} count=${Gt.nameless.length}><${mn} items=${Lc(Gt.nameless)} /><//>
  <${ue} of=${Ut.generic} count=${Gt.generic.length}><${mn} items=${Lc(Gt.generic)} /><//>
  <${Md} />
  <${Fs} />
`;var jt=b.whatif,zc=(t,e,o)=>pt({...o,plan:t.plan}).matrix.kind.find(n=>n.column===e.column&&n.barrier===e.barrier);function Fc(t){if(!t)return jt.no_cell;let{word:e,lines:o}=Wt(t);return[e,...o].join(", ")}var oa=(t,e)=>{let o=P(nt(t.column));return e?k(jt.cell,{kind:o,step:V(t.barrier).toLowerCase()}):o};function Ac({title:t,count:e,none:o,children:n}){return a`
    <section class="blok">
      <${I?"h3":"h2"}>${k(jt.part,{title:t,count:e})}<//>
      ${e?n:a`<p>${o}</p>`}
    </section>
  `}function Td({loss:t,scenario:e,id:o,title:n}){let r=l=>zc(t,l,e),s=l=>C("overzicht",{cel:de(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:jt.columns.cell,sort:!1,text:l=>oa(l,r(l)),cell:l=>r(l)?a`<a href=${s(l)}>${oa(l,r(l))}</a>`:oa(l)},{key:"nu",label:jt.columns.now,sort:!1,text:l=>Fc(r(l))},{key:"weg",label:jt.columns.lost,sort:!1,text:l=>l.said}];return a`<${dt} id=${o} caption=${n} hideCaption rows=${t.cells} columns=${i} />`}function Ld({loss:t,scenario:e}){let o=G(t.plan),{cells:n,none:r,...s}=o.words.losses,i=`verlies${o===g.plans[0]?"":`-${o.key}`}`,l=p=>[" ",a`<${$t} id=${p} date=${e.date} />`],c=(p,m)=>a`
    <${Ac} title=${p} count=${m.length} none=${r}><${Te} ids=${m} more=${l} /><//>
  `;return a`
    <section>
      ${I&&a`<h2>${o.title}</h2>`}
      <p>${t.said}</p>
      <${Ac} title=${n} count=${t.cells.length} none=${r}>
        <${Td} loss=${t} scenario=${e} id=${i} title=${n} />
      <//>
      ${Object.keys(s).filter(p=>Array.isArray(t[p])).map(p=>c(s[p],t[p]))}
      ${t.blocks.map(p=>c(p.said,p.acts))}
    </section>
  `}function Pc({losses:t,without:e,scenario:o}){let n=()=>t.flatMap(r=>r.cells.map(s=>{let i=zc(r,s,o),l=i?V(s.barrier):"";return[e,nt(s.column),l,Fc(i),s.said,...Et(o,r.plan)]}));return a`
    ${t.length?t.map(r=>a`<${Ld} key=${r.plan} loss=${r} scenario=${o} />`):Ae(o).map(r=>a`<p>${r.words.losses.nothing}</p>`)}
    <div class="acties">
      <${St} name="wat-als.csv" rows=${()=>[[...jt.csv,...At],...n()]} />
    </div>
  `}var Bd=(t,e)=>[...Qn(e),...t.map(o=>["zonder",o])];function Ed({notations:t,names:e,scenario:o}){let[n,r]=K(null),s=[o.key,...t].join();if(Se(()=>{let c=!0;return r(null),Fa(Bd(t,o)).then(p=>{c&&(r(p),ct(jt.done))}).catch(p=>c&&r({silent:p.message||jt.silent})),()=>{c=!1}},[s]),!n)return a`<div><p>${jt.busy}</p></div>`;if(n.silent)return a`<div><p>${n.silent}</p></div>`;let i=c=>!o.plan||c.plan===o.plan,l=D(jt.questions,n.gaps.filter(i).length);return a`
    <div>
      <${Pc} losses=${n.losses.filter(i)} without=${co(e)} scenario=${o} />
      <p>${k(jt.with_this,{questions:l,now:pt(o).gaps.length})}</p>
    </div>
  `}var Ds=t=>y(t,"notation");function Ad({acting:t,chosen:e}){if(!Oe())return a`
      <${Ct} label=${jt.one} name="zonder" options=${t.map(n=>[Ds(n),v(n)])} />
    `;let o=(n,r)=>{let s=r?[...e,n]:e.filter(i=>i!==n);F({zonder:s.map(Ds).join(",")})};return a`
    <fieldset class="velden meer">
      <legend>${jt.more}</legend>
      ${t.map(n=>a`
          <label key=${n}>
            <input
              id=${`zonder-${Ds(n)}`}
              type="checkbox"
              checked=${e.includes(n)}
              onChange=${r=>o(n,r.target.checked)}
            />
            ${` ${v(n)}`}
          </label>
        `)}
    </fieldset>
  `}function Nc({route:t}){let e=U(t.query),{without:o}=pt(e),n=Object.keys(o).filter(l=>o[l].length).sort((l,c)=>E(v(l),v(c))),r=(t.query.zonder||"").split(",").map(Vt).filter(Boolean),s=r.map(l=>v(l)),[i]=r;return a`
    <${H} text=${jt.title}><p class="uitleg">${jt.intro}</p><//>
    <${_e}>
      <${Ne} />
      <div class="velden"><${Ad} acting=${n} chosen=${r} /></div>
    <//>
    ${!Oe()&&a`<p class="zacht">${jt.alone}</p>`}
    ${r.length===1&&a`<${Pc} losses=${o[i]||[]} without=${s[0]} scenario=${e} />`}
    ${r.length>1&&Oe()&&a`<${Ed} notations=${r.map(Ds)} names=${s} scenario=${e} />`}
    ${!r.length&&a`<p>${jt.choose}</p>`}
    <${Mt} text=${r.length===1?k(jt.said,{name:s[0]}):""} />
  `}var we=t=>document.getElementById(t);we("spring").addEventListener("click",t=>{t.preventDefault(),we("inhoud").focus()});ei();we("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault();let e=we("zoek").value;location.hash=Ka(e)||C("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:o}=b.shared.report_fault,{version:n,content:r}=g.meta,s={title:document.title,address:location.hash||"#/overzicht",version:n,content:r};_r(k(e,{...s,sources:to()}),o)});var Rc={__proto__:null,overzicht:ec,dekking:Li,aandachtspunten:Ui,partners:ql,maatregelen:Hl,naslag:Gl,tijdlijn:Tc,graaf:Nl,ding:jc,samenvatting:bc,vragen:ic,"wat-als":Nc,vergelijk:vi,"weet-niet":Ec,methode:Vl,zoek:pc,...(g.served||B())&&{controleer:ki},onbekend:vo};function zd(t,e){let o=Object.keys(g.views).length>0,n=Object.keys(g.comparisons).length>0,r={views:o||t==="graaf",comparisons:n||t==="vergelijk"};return fr(e)&&r.views===o&&r.comparisons===n?!1:(Ee(a`<p role="status">${b.werkplaats.busy}</p>`,we("inhoud")),B().ask("page",{options:Qn(e),...r}).then(({page:s})=>B().show(s,B().own)).catch(s=>Ee(a`<p role="alert">${s.message}</p>`,we("inhoud"))),!0)}function Fd(t){let e=t.path[0]||"overzicht",o=we("inhoud");B()?.own&&zd(e,U(t.query))||(o.className=`scherm-${e}`,Ee(a`<${Rc[e]||Rc.onbekend} key=${t.path.join("/")} route=${t} />`,o),oi(e,t.path))}function na(){let t=we("motor");t.hidden=!1;let{state:e,why:o,own:n}=B();Ee(a`<${pi} state=${e} why=${o} own=${n} />`,t)}function Pd(){Nd(),window.removeEventListener("werkplaats",na),Ee(null,we("inhoud")),Ee(null,we("motor"))}B()&&(we("eigen").hidden=!1,window.addEventListener("werkplaats",na),na());we("inhoud").replaceChildren();var Nd=Ba(Fd);B()&&window.addEventListener("andere-bladzijde",Pd,{once:!0});document.fonts.ready.then(()=>Gr()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja";return Gc(Rd);})();
