var ketenkaart=(()=>{var Qs=Object.defineProperty;var ap=Object.getOwnPropertyDescriptor;var ip=Object.getOwnPropertyNames;var lp=Object.prototype.hasOwnProperty;var cp=(t,e)=>{for(var o in e)Qs(t,o,{get:e[o],enumerable:!0})},pp=(t,e,o,n)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of ip(e))!lp.call(t,r)&&r!==o&&Qs(t,r,{get:()=>e[r],enumerable:!(n=ap(e,r))||n.enumerable});return t};var mp=t=>pp(Qs({},"__esModule",{value:!0}),t);var yu={};cp(yu,{answerTo:()=>ct,compare:()=>E,csv:()=>Yo,data:()=>g,graphNow:()=>Jr,here:()=>F,matrixSvg:()=>Mr,scenarioOf:()=>G});function Yo(t){let e=o=>{let n=String(o??"");return`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`};return`\uFEFF${t.map(o=>`${o.map(e).join(";")}\r
`).join("")}`}var ga=function(t,e,o,n){var r;e[0]=0;for(var s=1;s<e.length;s++){var i=e[s++],l=e[s]?(e[0]|=i?1:2,o[e[s++]]):e[++s];i===3?n[0]=l:i===4?n[1]=Object.assign(n[1]||{},l):i===5?(n[1]=n[1]||{})[e[++s]]=l:i===6?n[1][e[++s]]+=l+"":i?(r=t.apply(l,ga(t,l,o,["",null])),n.push(r),l[0]?e[0]|=2:(e[s-2]=0,e[s]=r)):n.push(l)}return n},ha=new Map;function ba(t){var e=ha.get(this);return e||(e=new Map,ha.set(this,e)),(e=ga(this,e.get(t)||(e.set(t,e=(function(o){for(var n,r,s=1,i="",l="",c=[0],p=function($){s===1&&($||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,$,i):s===3&&($||i)?(c.push(3,$,i),s=2):s===2&&i==="..."&&$?c.push(4,$,0):s===2&&i&&!$?c.push(5,0,!0,i):s>=5&&((i||!$&&s===5)&&(c.push(s,0,i,r),s=6),$&&(c.push(s,$,0,r),s=6)),i=""},m=0;m<o.length;m++){m&&(s===1&&p(),p(m));for(var d=0;d<o[m].length;d++)n=o[m][d],s===1?n==="<"?(p(),c=[c],s=3):i+=n:s===4?i==="--"&&n===">"?(s=1,i=""):i=n+i[0]:l?n===l?l="":i+=n:n==='"'||n==="'"?l=n:n===">"?(p(),s=1):s&&(n==="="?(s=5,r=i,i=""):n==="/"&&(s<5||o[m][d+1]===">")?(p(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(p(),s=2):i+=n),s===3&&i==="!--"&&(s=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var lt,_a,dp,uo,Js,es,wa,Jn,va,tr,Xs,$p,vn=Symbol.for("pv"),os={},ns=[],up=/^m(i|n|o|s|text|space)$/,er=Array.isArray,or=ns.slice,Eo=Object.assign;function Bo(t){t&&t.parentNode&&t.remove()}function nr(t,e,o){var n,r,s,i={},l=arguments.length;for(s in e)s=="key"?n=e[s]:s=="ref"&&typeof t!="function"?r=e[s]:i[s]=e[s];return l>2&&(i.children=l>3?or.call(arguments,2):o),wn(t,i,n,r,null)}function wn(t,e,o,n,r){var s={type:t,props:e,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:vn,__v:r||++_a,__i:-1,__u:0};return!r&&lt.vnode&&lt.vnode(s),s}function ss(t){return t.children}function Xn(t,e){this.props=t,this.context=e,this.__g=0}function fo(t,e){if(e==null)return t.__&&fo(t.__,t.__i+1);for(var o;e<t.__k.length;e++)if((o=t.__k[e])&&o.__e)return o.__e;return typeof t.type!="function"||t.props.__P?null:fo(t)}function fp(t){var e,o=t.__v,n=o.__e,r=[],s=[],i=t.__P;i&&((e=Eo({constructor:vn},o)).__v=o.__v+1,lt.vnode&&lt.vnode(e),sr(i,e,o,t.__n,i.namespaceURI,32&o.__u?[n]:null,r,n||fo(o),32&o.__u,s),e.__v=o.__v,e.__.__k[e.__i]=e,Ma(r,e,s),o.__=o.__e=null,e.__e!=n&&xa(e))}function xa(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),xa(t)}function ka(t){(8&t.__g||(t.__g|=8,uo.push(t),es++))&&Js==lt.debounceRendering||((Js=lt.debounceRendering)||queueMicrotask)(Oa)}function Oa(){try{for(var t,e=1;uo.length;)uo.length>e&&uo.sort(wa),t=uo.shift(),e=uo.length,8&t.__g&&fp(t)}finally{(es=uo.length)&&(Js||queueMicrotask)(Oa)}}function Sa(t,e,o,n,r,s,i,l,c,p,m){var d,$,u,f,h,y,C=n.__k||ns,w=e.length;for(c=hp(o,e,C,c,w),d=0;d<w;d++)(u=o.__k[d])!=null&&($=~u.__i&&C[u.__i]||os,u.__i=d,y=sr(t,u,$,r,s,i,l,c,p,m),f=u.__e,($.ref!=u.ref||8&$.__u)&&($.ref&&rr($.ref,null,u,$),u.ref&&m.push(u.ref,u.__c||f,u)),h=h||f,4&u.__u?(c=Ca(u,c,t,!$.__v),$.__e&&($.__e=null)):typeof u.type=="function"&&y!==void 0?c=y:f&&(c=f.nextSibling),u.__u&=-21);return o.__e=h,c}function hp(t,e,o,n,r){var s,i,l,c,p,m,d,$,u,f=o.length,h=f,y=0,C=0,w=t.__k=Array(r);for(s=0;s<r;s++)(i=e[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=w[s]=wn(null,i):er(i)?i=w[s]=wn(ss,{children:i}):i.constructor===vn&&i.__b?i=w[s]=wn(i.type,i.props,i.key,i.ref,i.__v):w[s]=i,c=s+y,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=gp(i,o,c,h))&&(h--,(l=o[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?y--:p==c+1?y++:p!=c&&(p>c?y--:y++,C=1)):(~p||(r>f?y--:r<f&&y++),typeof i.type!="function"&&(i.__u|=4))):w[s]=null;if(C){for(m=[],d=[],s=0;s<r;s++)if((i=w[s])&&16&i.__u){for(y=0,$=m.length;y<$;)m[u=y+$>>1]<i.__i?y=u+1:$=u;m[y]=i.__i,d[s]=y+1}for(y=m.length;s--;)d[s]&&(d[s]==y?y--:w[s].__u|=4)}if(h)for(s=0;s<f;s++)!(l=o[s])||2&l.__u||(l.__e==n&&(n=fo(l)),ar(l,l));return n}function Ca(t,e,o,n){var r,s,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(r=t.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=t,e=Ca(r[s],e,o,!1));return e}for(e&&!e.parentNode&&(e=fo(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!n&&o.moveBefore&&i.parentNode?o.moveBefore(i,e):o.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function gp(t,e,o,n){var r,s=t.key,i=t.type,l=e[o],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&i==l.type)return o;if(n>(c?1:0)){for(r=o-1;r>=0;r--)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r;for(r=o+1;r<e.length;r++)if((l=e[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r}return-1}function ya(t,e,o){o==null&&(o=""),e[0]=="-"?t.setProperty(e,o):t[e]=o}function Qn(t,e,o,n,r){var s,i;if(e=="style")if(typeof o=="string")t.style.cssText=o;else{if(typeof n=="string"&&(t.style.cssText=n=""),n)for(e in n)o&&e in o||ya(t.style,e);if(o)for(e in o)n&&o[e]==n[e]||ya(t.style,e,o[e])}else if(e[0]=="o"&&e[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(t.__e||(t.__e={}))[e]=o,o&&n||(i=Xs[e]||(Xs[e]=bp(e)),(t.__a||(t.__a={}))[e]=tr,s=e!=(e=e.replace(va,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),o?t.addEventListener(e,i,s):t.removeEventListener(e,i,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&o==1?"":o)}}function bp(t){return function(e){var o=this.__e;if(o){if(o=o[t],e[Jn]==null)e[Jn]=tr++;else if(e[Jn]<this.__a[t])return;return o(lt.event?lt.event(e):e)}}}function sr(t,e,o,n,r,s,i,l,c,p){var m,d,$,u,f,h,y,C,w,S,O,Q,Mt,B,xt,Me,x,W,U=e.type;if(e.constructor!==vn)return null;128&o.__u&&(c=32&o.__u,m=o.__c.__z)&&(e.__u|=c,d=s=[],m.nodeType==8?l=ts(m,s):s.push(m),l=s[0]||l),(m=lt.__b)&&m(e);t:if(typeof U=="function"){$=i.length;try{if(C=e.props,w=(m=U.prototype)&&m.render,S=(m=U.contextType)&&n[m.__c],O=m?S?S.props.value:m.__:n,(u=o.__c)?(e.__c=u,2&u.__g&&(u.__g|=1)):(w?e.__c=u=new U(C,O):(e.__c=u=new Xn(C,O),u.constructor=U,u.render=yp),S&&S.sub(u),u.state||(u.state={}),u.__n=n,u.__g|=8,u.__h=[],u.__k=[]),w&&(u.__s||(u.__s=u.state),U.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=Eo({},u.__s)),Eo(u.__s,U.getDerivedStateFromProps(C,u.__s)))),f=u.props,h=u.state,u.__v=e,o.__c){if(C!==f&&w&&!U.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(C,O),e.__v==o.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(C,u.__s,O)===!1){e.__v!=o.__v&&(u.props=C,u.state=u.__s,u.__g&=-9),e.__e=o.__e,e.__k=o.__k,e.__k.some(function(ot){ot&&(ot.__=e)}),ns.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&i.push(u),l=fo(o);break t}u.componentWillUpdate&&u.componentWillUpdate(C,u.__s,O),w&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate(f,h,y)})}else w&&!U.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),w&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=O,u.props=C,u.__P=t,u.__g&=-5,Q=lt.__r,Mt=w?25:0;do u.__g&=-9,Q&&Q(e),m=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++Mt<25);w&&(ns.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(n=Eo({},n,u.getChildContext())),w&&o.__c&&u.getSnapshotBeforeUpdate&&(y=u.getSnapshotBeforeUpdate(f,h)),B=m&&m.type===ss&&m.key==null?m.props.children:m,C.__P&&(m=l,r=(t=C.__P).namespaceURI,c=s=null,o.props&&o.props.__P!=t&&(o.__k.some(function(ot){ot&&ar(ot,ot)}),o.__k=null),l=o.__k?fo(o,0):null),l=Sa(t,er(B)?B:[B],e,o,n,r,s,i,l,c,p),C.__P&&(e.__e=null,l=m),e.__u&=-161,d&&d.some(Bo),u.__h.length&&i.push(u),1&u.__g&&(u.__g&=-4)}catch(ot){if(i.length=$,e.__v=null,c||s)if(ot&&ot.then){if(e.__u|=128|c,s){for(~(x=s.indexOf(l||void 0))||(x=s.length);(W=s[x-1])&&W.nodeType==8;)x--;for(;x<s.length;x++)if(W=s[x])if(s[x]=null,xt){if(W==Me)break}else{if(W.nodeType!=8)break;W.data.startsWith("$s")&&(Me=ts(xt=W))}}if(!xt){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;xt=l}(m=ts(xt=e.__c.__z||(e.__c.__z=xt)))?(e.__e=xt,l=m):e.__e=l,l=l&&l.nextSibling}else s&&s.some(Bo);else e.__e=o.__e;e.__k||(e.__k=o.__k||[]),ot&&ot.then||ja(e),lt.__e(ot,e,o)}}else l=e.__e=kp(o.__e,e,o,n,r,s,i,c,p,t);return(m=lt.diffed)&&m(e),l}function ts(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var o=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))o++;else if(t.data.startsWith("/$s")&&!--o)return t}e&&e.push(t)}}function ja(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(ja))}function Ma(t,e,o){for(var n=0;n<o.length;)rr(o[n++],o[n++],o[n++]);lt.__c&&lt.__c(e,t),t.some(function(r){try{t=r.__h,r.__h=[],t.some(function(s){s.call(r)})}catch(s){lt.__e(s,r.__v)}})}function kp(t,e,o,n,r,s,i,l,c,p){var m,d,$,u,f,h,y,C,w=o.props||os,S=e.props,O=e.type;if(O=="svg"?r="http://www.w3.org/2000/svg":O=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(m=0;m<s.length;m++)if((f=s[m])&&(O?f.localName==O:f.nodeType==3)){t=f,s[m]=null;break}}if(!t){if(C=p.ownerDocument||document,!O)return C.createTextNode(S);t=C.createElementNS(r,O,S.is?S:p),l&&(lt.__m&&lt.__m(e,s),l=!1),s=null}if(O){if(p=O=="template"&&t.content||t,s=O=="textarea"&&S.defaultValue!=null?null:s&&or.call(p.childNodes),!l&&s)for(w={},m=0;m<t.attributes.length;m++)w[(f=t.attributes[m]).name]=f.value;for(m in w)f=w[m],m=="dangerouslySetInnerHTML"?$=f:m=="children"||m in S||m=="value"&&"defaultValue"in S||m=="checked"&&"defaultChecked"in S||Qn(t,m,null,f,r);for(m in S)f=S[m],m=="children"?u=f:m=="dangerouslySetInnerHTML"?d=f:m=="value"?h=f:m=="checked"?y=f:l&&typeof f!="function"||w[m]===f||Qn(t,m,f,w[m],r);d?(l||$&&(d.__html==$.__html||d.__html==t.innerHTML)||(t.innerHTML=d.__html),e.__k=[]):($&&(t.textContent=""),(O=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&up.test(O))&&(r="http://www.w3.org/1999/xhtml"),Sa(p,er(u)?u:[u],e,o,n,r,s,i,s?s[0]:o.__k&&fo(o,0),l,c),s&&s.some(Bo)),l&&O!="textarea"||(m="value",O=="progress"&&h==null?t.removeAttribute(m):h==null||h===t[m]&&(O!="progress"||h)||Qn(t,m,h,w[m],r),m="checked",y!=null&&y!=t[m]&&Qn(t,m,y,w[m],r))}else w===S||l&&t.data==S||(t.data=S);return t}function rr(t,e,o,n){try{typeof t=="function"?e?e.__x=t(e)||1:n&&(n=n.__c||n.__e)&&(e=n.__x)&&(n.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(r){lt.__e(r,o)}}function ar(t,e,o){var n,r,s,i;if(lt.unmount&&lt.unmount(t),!(n=t.ref)||n.current&&n.current!=t.__e||rr(n,null,e,t),n=t.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){lt.__e(l,e)}n.__P=n.__n=null}if(n=t.__k)for(i=0;i<n.length;i++)n[i]&&ar(n[i],e,typeof t.type!="function"||o&&!t.props.__P);!o&&(n=t.__c)&&(n=n.__z)&&(r=ts(n,s=[]))&&(n==t.__e&&s.some(Bo),Bo(r),Bo(n)),o||Bo(t.__e),t.__e=t.__c=t.__=null}function yp(t,e,o){return this.constructor(t,o)}function Ie(t,e){var o,n,r,s;lt.__&&lt.__(t,e),e.nodeType==9&&(e=e.documentElement),n=(o=t&&32&t.__u)?null:e.__k,e.__k=wn(ss,{children:[t]}),r=[],s=[],sr(e,e.__k,n||os,os,e.namespaceURI,n?null:e.firstChild?or.call(e.childNodes):null,r,n?n.__e:e.firstChild,o,s),Ma(r,e.__k,s),e.__k.props.children=null}lt={__e:function(t,e,o,n){for(var r,s,i;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(t)),r.componentDidCatch&&(r.componentDidCatch(t,n||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(l){t=l}}throw es=0,t}},_a=0,dp=function(t){return t!=null&&t.constructor===vn},Xn.prototype.setState=function(t,e){var o=this.__s;o&&o!=this.state||(o=this.__s=Eo({},this.state)),typeof t=="function"&&(t=t(Eo({},o),this.props)),t&&(Eo(o,t),this.__v&&(e&&this.__k.push(e),ka(this)))},Xn.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),ka(this))},Xn.prototype.render=ss,uo=[],es=0,wa=function(t,e){return t.__v.__b-e.__v.__b},Jn=Symbol(),va=/(PointerCapture)$|Capture$/i,tr=0,Xs={},$p=0;var Qo,Ot,ir,Ta,lr=Object.is,rs=0,Ra=[],cr=[],_t=lt,La=_t.__b,Ba=_t.__r,Ea=_t.diffed,Aa=_t.__c,Pa=_t.unmount,za=_t.__;function as(t,e){_t.__h&&_t.__h(Ot,t,rs||e),rs=0;var o=Ot.__H||(Ot.__H={__:[],__h:[]});return t>=o.__.length&&o.__.push({}),o.__[t]}function K(t){return rs=1,_p(qa,t)}function _p(t,e,o){var n=as(Qo++,2);if(n.t=t,!n.__c&&(n.__=[o?o(e):qa(void 0,e),function(s){var i=(n.__N||n.__)[0],l=n.t(i,s);lr(i,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=Ot,!Ot.__f)){Ot.__f=!0;var r=Ot.shouldComponentUpdate;Ot.shouldComponentUpdate=function(s,i,l){var c=this.__H;if(!c)return!0;var p=!1,m=this.props!=s;if(c.__.some(function($){$.__N&&(p=!0,lr($.__[0],$.__N[0])||(m=!0))}),r){var d=r.call(this,s,i,l);return p?d||m:d}return!p||m}}return n.__}function Le(t,e){var o=as(Qo++,3);!_t.__s&&mr(o.__H,e)&&(o.__P=!0,o.__=t,o.u=e,Ot.__H.__h.push(o))}function St(t,e){var o=as(Qo++,4);!_t.__s&&mr(o.__H,e)&&(o.__P=!1,o.__=t,o.u=e,Ot.__h.push(o))}function ft(t){return rs=5,_e(function(){return{current:t}},[])}function _e(t,e){var o=as(Qo++,7);return mr(o.__H,e)&&(o.__=t(),o.__H=e),o.__}function wp(){var t;do{for(;t=cr.shift();)try{xn(t)}catch(o){_t.__e(o,{__:(t=t.__P)&&t.__v})}for(;t=Ra.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(xn),e.__h.some(pr),e.__h=[]}catch(o){e.__h=[],_t.__e(o,t.__v)}}}while(cr.length)}_t.__b=function(t){Ot=null,La&&La(t)},_t.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),za&&za(t,e)},_t.__r=function(t){Ba&&Ba(t),Qo=0;var e=(Ot=t.__c).__H;e&&(ir==Ot?Ot.__h=[]:(e.__h.some(xn),e.__h.some(pr),Qo=0),e.__h=[],e.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),ir=Ot},_t.diffed=function(t){Ea&&Ea(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&Na(Ra.push(e)),e.__H.__.some(function(o){o.u&&(o.__H=o.u)})),ir=Ot=null},_t.__c=function(t,e){e.some(function(o){try{o.__h.some(xn),o.__h=o.__h.filter(function(n){return!n.__||pr(n)})}catch(n){o.__h=[function(){throw n}]}}),Aa&&Aa(t,e)},_t.unmount=function(t){Pa&&Pa(t);var e,o,n=t.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=t.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,Na(cr.push(r))}else xn(r)}catch(s){e=s}}),n.__H=void 0,e&&_t.__e(e,n.__v))};var Fa=typeof requestAnimationFrame=="function";function vp(t){var e,o=function(){clearTimeout(n),Fa&&cancelAnimationFrame(e),setTimeout(t)},n=setTimeout(o,35);Fa&&(e=requestAnimationFrame(o))}function Na(t){t!=1&&Ta==_t.requestAnimationFrame||((Ta=_t.requestAnimationFrame)||vp)(wp)}function xn(t){var e=Ot,o=t.__c;typeof o=="function"&&(t.__c=void 0,o()),Ot=e}function pr(t){var e=Ot;t.__c=t.__(),Ot=e}function mr(t,e){return!t||t.length!=e.length||e.some(function(o,n){return!lr(o,t[n])})}function qa(t,e){return typeof e=="function"?e(t):e}/*! What draws the screens, bundled here:

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
*/function Ia(t){return Array.isArray(t)?t.map(Ia):typeof t!="string"||!/\S{36}/.test(t)?t:t.split(/(\S{24})(?=\S{4})/).flatMap((e,o)=>o?[nr("wbr",null),e]:[e])}var a=ba.bind((t,e,...o)=>nr(t,e,...typeof t=="string"?o.map(Ia):o));var xp=["plan","koppelingen","stand","verwachtingen","lezing","merk"],Op={ernst:"gewicht"},F={route:null,started:!1},Wa,dr=0,Da=new Map;function ur(t){let[e,o]=t.replace(/^#\/?/,"").split("?"),n=r=>{try{return decodeURIComponent(r)}catch{return r}};return{path:e.split("/").filter(Boolean).map(n),query:Object.fromEntries([...new URLSearchParams(o||"")].map(([r,s])=>[Op[r]||r,s]))}}function j(t,e={},o=!0){let n=o&&F.route?Object.fromEntries(xp.filter(i=>F.route.query[i]).map(i=>[i,F.route.query[i]])):{},r=new URLSearchParams;for(let[i,l]of Object.entries({...n,...e}))l&&r.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...r].length?`?${r}`:""}`}var re=t=>j(["ding",t]);function P(t,e=!1){let o={...F.route.query};for(let[r,s]of Object.entries(t))s?o[r]=s:delete o[r];let n=j(F.route.path,o,!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++dr},"",n),$r())}function $r(t=!1){let e=ur(location.hash),o=F.route?.path.join("/")===e.path.join("/");F.route=e,Wa(e),!o&&window.scrollTo(0,t&&Da.get(history.state?.turn)||0)}function Ha(t){Wa=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),dr=history.state.turn||0;let e=new AbortController,{signal:o}=e;window.addEventListener("scroll",()=>Da.set(history.state?.turn??0,window.scrollY),{passive:!0,signal:o});let n=()=>{let r=!!history.state;r||history.replaceState({turn:++dr},""),$r(r)};return window.addEventListener("popstate",n,{signal:o}),$r(),F.started=!0,()=>e.abort()}function We(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}var k=(t,e)=>t.replace(/\{(\w+)\}/g,(o,n)=>Object.hasOwn(e,n)?String(e[n]):o),L=(t,e,o={})=>k(e===1?t.one:t.more,{count:e,...o});var z=t=>t.slice(0,1).toUpperCase()+t.slice(1),J=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase(),T=t=>[...new Set(t)],Sp=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"}),E=(t,e)=>Sp.compare(t,e);function Ua(t,e){let o=J(t);if(o.length!==t.length)return[{said:t,on:!1}];let n=e.map(i=>({at:o.indexOf(i),length:i.length})).filter(({at:i})=>i>=0).sort((i,l)=>i.at-l.at),r=[],s=0;for(let{at:i,length:l}of n)i<s||(r.push({said:t.slice(s,i),on:!1},{said:t.slice(i,i+l),on:!0}),s=i+l);return[...r,{said:t.slice(s),on:!1}]}function Ga(t,e,o){if(Math.abs(t.length-e.length)>o)return o+1;let n=Array.from({length:e.length+1},(r,s)=>s);for(let r=1;r<=t.length;r+=1){let s=[r];for(let i=1;i<=e.length;i+=1)s.push(Math.min(n[i]+1,s[i-1]+1,n[i-1]+ +(t[r-1]!==e[i-1])));if(Math.min(...s)>o)return o+1;n=s}return Math.min(n[e.length],o+1)}var g=JSON.parse(document.getElementById("gegevens").textContent),Cp=[...Object.keys(g.things),...Object.keys(g.addresses)],fr=t=>{if(typeof t=="string")return t.replace(/^(@?)~(\d+)$/,(e,o,n)=>o+Cp[n]);if(Array.isArray(t))return t.map(fr);if(t&&typeof t=="object")for(let[e,o]of Object.entries(t))t[e]=fr(o);return t};for(let t of g.numbered)g[t]=fr(g[t]);for(let t of Object.values(g.things))for(let[e,o]of Object.entries(t))Array.isArray(o)||(t[e]=[o]);for(let t of[g.queries,g.views,g.codes,...Object.values(g.codes),g.names,g.flags,g.told,...Object.values(g.told),g.absent,g.dates,g.lists,g.kinds,g.called,g.works,g.partners,g.lookups,g.words,g.addresses])Object.setPrototypeOf(t,null);var Jt=new Map(Object.entries(g.things)),Jo=new Map(g.plans.map(t=>[t.key,t])),q=g.plans.length>1,b=g.words,Wt=t=>t?.words.page||b,I=t=>Jo.get(t)||(q?void 0:g.plans[0]),dt=t=>Jo.get(t.split("/")[0]),Ao=(t,e)=>!e||!dt(t)||dt(t).key===e,no=[...new Map(g.plans.flatMap(t=>t.dates).map(t=>[t.date,t])).values()].sort((t,e)=>t.date<e.date?-1:1),ae=no[no.length-1].date,Pt=[...new Map(g.plans.flatMap(t=>t.steps).reverse().map(t=>[t.notation,t])).values()].reverse(),De=(t,e)=>{let o=dt(t);return o?g.stands[e]?.[o.key]||o.date:e},V=t=>g.dates[t]||t||"",Po=(t=I())=>t?.source||g.source,we=t=>t.plan?[Jo.get(t.plan)]:g.plans,ho=(t,e=I())=>(e?e.dates:no).find(o=>o.date===t)?.label||V(t);var hr=5*2**20,A=()=>window.werkplaats,ve=()=>g.served||!!A()&&A().state!=="off";async function is(t,e){let o=await(await fetch(t,e)).json();if(o.message&&!("faults"in o))throw new Error(o.message);return o}var Ka=t=>A()?A().ask("answer",{options:t}):is(`antwoord?${new URLSearchParams(t)}`),Va=t=>A()?A().ask("words",{passage:t}):is(`api/woorden?vindplaats=${encodeURIComponent(t)}`),Za=t=>A()?A().ask("find",{text:t}):is(`api/zoek?woorden=${encodeURIComponent(t)}`);async function Ya(t,e,o){if(A())return(await A().ask("marked",{options:t,marks:e,kind:o})).data;let n=await fetch(`overleg?${new URLSearchParams([...t,["merk",e],["soort",o]])}`);if(!n.ok)throw new Error((await n.json()).message);return new Uint8Array(await n.arrayBuffer())}var Qa=()=>g.served?["docx","xlsx"]:ve()?["xlsx"]:[];async function gr(t){if(A())return A().ask("check",{name:t.name,data:await ls(t)});let e={"Content-Type":t.type||"application/octet-stream","X-Bestand":encodeURIComponent(t.name)};return is("controleer",{method:"POST",body:t,headers:e})}async function ls(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(k(b.check.unreadable,{name:t.name}))}}var On=({shapes:t,rows:e})=>e.map(([o,...n])=>o<0?n[0]:Object.fromEntries(t[o].map((r,s)=>[r,n[s]]))),Ja=On(g.answers.cells),Xa=On(g.answers.gaps),jp=On(g.answers.candidates),Mp=On(g.answers.losses),Tp=On(g.answers.reach);for(let t of[...Xa,...Ja])"candidates"in t&&(t.candidates=jp[t.candidates]);var br=(t,e)=>Object.fromEntries(Object.entries(t).map(([o,n])=>[o,e(n)]));function ct(t){let e=g.answers.by[t.key],o=(r,s)=>br(r,i=>i.map(l=>s[l]));if(e.read||={gaps:e.gaps.map(r=>Xa[r]),matrix:o(e.matrix,Ja),without:o(e.without,Mp),apart:e.apart,points:e.points,most:e.most,reach:e.reach.map(r=>Tp[r])},!t.plan)return e.read;let n=r=>r.filter(s=>s.plan===t.plan);return e.byPlan||=new Map,e.byPlan.has(t.plan)||e.byPlan.set(t.plan,{gaps:n(e.read.gaps),matrix:br(e.read.matrix,n),without:br(e.read.without,n),apart:n(e.read.apart),points:n(e.read.points),most:n(e.read.most),reach:n(e.read.reach)}),e.byPlan.get(t.plan)}function Xo({date:t,stated:e,strict:o,expect:n}){let r=[["stand",t]];return e&&r.push(["koppelingen","genoemd"]),o&&r.push(["lezing","streng"]),n||r.push(["verwachtingen","uit"]),r}var yr=t=>t.key in g.answers.by,Lp=t=>yr(t)||!!A();function G(t){let e=q&&Jo.has(t.plan)?t.plan:"",o=no.some(i=>i.date===t.stand)?t.stand:ae,n=t.koppelingen==="genoemd",r=kr({plan:e,date:o,stated:n,expect:t.verwachtingen!=="uit",strict:t.lezing==="streng"});return[r,{...r,expect:!0},{...r,expect:!0,date:ae}].map(kr).find(Lp)||kr({plan:e,date:ae,stated:!1,expect:!0,strict:!1})}function kr({plan:t,date:e,stated:o,expect:n,strict:r}){let s=`${e}|${o?"stated":"all"}|${n?"with":"without"}`;return{plan:t,date:e,stated:o,expect:n,strict:r,key:r?`${s}|strict`:s}}function _r(t,e,o){let n=s=>({...t,[e]:s});return new Set(o.map(([s])=>G(n(s)).key)).size===o.length?o:[]}var cs=(t,e)=>Jo.get(e)?.steps.find(o=>o.notation===t)?.id;var Sn=[],nt=(t,e)=>Jt.get(t)?.[e]||Sn,_=(t,e)=>nt(t,e)[0]||"",zt=(t,e)=>nt(t,e).filter(o=>o.startsWith("@")).map(o=>o.slice(1)),N=(t,e)=>zt(t,e)[0]||"",Ct=t=>Jt.has(t),tn=t=>nt(t,"type"),ue=t=>ms.get(t)||Sn,fe=(t,e)=>tn(t).includes(e),ti=t=>tn(t).map(e=>g.kinds[e]).find(Boolean),en=t=>ti(t)?.page||"",gt=t=>ti(t)?.kind||"",Cn=t=>en(t)==="organisation",so=t=>en(t)==="undertaking",st=t=>!!en(t)&&!!_(t,"prefLabel"),ds=(t,e)=>(g.flags[t]||Sn).includes(e),R=(t,e)=>g.codes[t]?.[e]?.label||e||"",he=(t,e)=>R(g.lists[e],_(t,e)),go=t=>g.names[t]||b.thing.foreign[t]||t,ps=new Map,ms=new Map;for(let[t,e]of Jt){for(let o of e.type||Sn)ms.has(o)||ms.set(o,[]),ms.get(o).push(t);for(let[o,n]of Object.entries(e))for(let r of n){if(!r.startsWith("@"))continue;let s=r.slice(1);ps.has(s)||ps.set(s,[]),ps.get(s).push([t,o])}}var xe=t=>ps.get(t)||Sn,Dt=(t,e,o="initiative")=>xe(t).filter(([n,r])=>r===o&&fe(n,e)).map(([n])=>n),v=t=>g.called[t]?.label||_(t,"prefLabel")||_(t,"title")||_(t,"summary")||t.split("/").pop(),Be=t=>g.called[t]?.short||v(t),ei=[...Jt.keys()].filter(so),Bp=[...Jt.keys()].filter(Cn),oi=t=>Pt.find(e=>e.notation===t),on=Object.entries(g.codes.InterventionKind||{}).map(([t,e])=>({notation:t,...e,atSteps:ds("atSteps",t)})),Ep=new Map(Bp.map(t=>[_(t,"notation"),t])),Xt=t=>Ep.get(t)||"",rt=t=>g.addresses[t]||"",Tt=t=>zt(t,"passage");var nn=b.search,jn=t=>` ${(J(t).match(/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu)||[]).join(" ")} `,Ln=t=>jn(t).split(" ").filter(Boolean),Mn,bo,wr=new Map(g.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")]))),Or=new Map;for(let[t,e]of g.search.english)Or.set(t,[...Or.get(t)||[],e]);var ni=(t,e,o,n,r,s,i)=>({id:t,path:e,label:o,kind:n,list:r,weight:Number(i),titles:s.map(jn),names:jn(s.join(" ")),text:jn(r.join(" "))});function Ap(){let t=new Map([...Jt.keys()].filter(st).map(e=>[e,g.called[e]?[v(e)]:[]]));for(let[e,o]of Jt){let n=t.has(e)?e:nn.owners.flatMap(r=>zt(e,r)).find(r=>t.has(r));n&&t.get(n).push(...nn.texts.flatMap(r=>o[r]||[]))}return t}var Pp=t=>T([v(t),...nt(t,"prefLabel"),...nt(t,"altLabel"),...Or.get(t)||[]]),zp=()=>[...[...Ap()].map(([t,e])=>{let o=Math.min(...tn(t).map(n=>Number(nn.weights[n]??nn.weights.rest)));return ni(t,["ding",t],v(t),gt(t),e,Pp(t),o)}),...Object.entries(g.queries).map(([t,{title:e,question:o,why:n}])=>{let r=[e,o,n].filter(Boolean);return ni(t,["vragen",t],e,nn.question,r,[e],nn.weights.question)})],si;function Fp(){Mn=zp(),si=Mn.map(t=>T(t.titles)).filter(t=>t.length>1),bo=new Map;for(let t of Mn)for(let e of Ln(t.names+t.text))bo.set(e,(bo.get(e)||0)+1)}function Np(t){let e=jn(t),o=si.flatMap(n=>n.filter(r=>r.length>Rp&&e.includes(r)).flatMap(r=>n.map(s=>e.replace(r,s))));return T([e,...o])}var Rp=4,Tn=3;function ri(t){return vr.has(t)||vr.set(t,qp(t)),vr.get(t)}var vr=new Map;function qp(t){if(wr.has(t))return wr.get(t);if(bo.has(t)||t.length<=Tn+1)return[t];let e=[...bo.keys()].filter(o=>o.length>Tn&&t.startsWith(o)&&t.length-o.length<Tn);return[t,...e.flatMap(o=>wr.get(o)||[o])]}var xr=(t,e)=>t.includes(e.length<Tn?` ${e}`:e)||ri(e).some(o=>t.includes(` ${o} `));function Ip(t,e){if(t.titles.includes(e))return 0;let o=Ln(e);return t.titles.some(n=>n.startsWith(e.trimEnd()))?1:o.every(n=>xr(t.names,n))?2:o.every(n=>xr(t.text,n)||xr(t.names,n))?3:null}function $s(t){if(!Ln(t).length)return{wanted:[],found:[]};Mn||Fp();let e=Np(t),o=Mn.map(r=>({item:r,place:Math.min(...e.map(s=>Ip(r,s)??Number.POSITIVE_INFINITY))})).filter(({place:r})=>r<Number.POSITIVE_INFINITY).sort((r,s)=>r.place-s.place||r.item.weight-s.item.weight||E(r.item.label,s.item.label));return{wanted:T([...J(t).split(/\s+/),...e.flatMap(Ln).flatMap(ri)]).filter(Boolean).sort((r,s)=>s.length-r.length),found:o.map(({item:r})=>r)}}var ai=t=>{let{found:e}=$s(t);return e.length===1?j(e[0].path):""};function ii(t){let e=Ln(t),o=s=>{let i=s.length<5?1:2;return[...bo].map(([l,c])=>({one:l,count:c,far:Ga(s,l,i)})).filter(({far:l})=>l<=i).sort((l,c)=>l.far-c.far||c.count-l.count).slice(0,1).map(({one:l})=>l)},n=e.map(s=>bo.has(s)?s:o(s)[0]||s),r=e.length>1?e.filter(s=>bo.has(s)&&s.length>=Tn):[];return{meant:n.join()!==e.join()&&$s(n.join(" ")).found.length?n.join(" "):"",alone:T(r)}}function li(t,e){let o=i=>i!==t.label&&e.some(l=>J(i).includes(l)),n=t.list.find(i=>o(i)&&!t.label.endsWith(i))||t.list.find(i=>i.length>60)||"",r=e.map(i=>J(n).indexOf(i)).filter(i=>i>=0),s=Math.max(0,Math.min(...r,n.length)-60);return`${s>0?"…":""}${n.slice(s,s+200)}${n.length>s+200?"…":""}`}var Sr=t=>N(t,"broader")||t,us=t=>_(Sr(t),"notation"),ci=(t,e)=>e?.strict?g.linksStrictly[e.date]?.[t]:void 0,ko=(t,e,o)=>ci(t,o)?.[e]||_(t,e),Cr=(t,e)=>Ft(t,e.date)&&ci(t,e)!==null&&(!e.stated||ds("isStated",ko(t,"basis",e))),yo=(t,e)=>Dt(t,"Contribution").filter(o=>!e||Cr(o,e)),sn=t=>g.works[t]?.steps||[],pi=t=>g.works[t]?.kinds||[],zo=t=>g.works[t]?.leads||[],Wp=Object.fromEntries(Object.entries(g.absent).map(([t,e])=>[t,new Set(e)])),Ft=(t,e=ae)=>!Wp[e]?.has(t),ro=(t,e)=>Dt(t,"Involvement").filter(o=>Ft(o,e)).map(o=>({id:o,organisation:N(o,"organisation"),role:_(o,"role"),asOf:_(o,"asOf")})),Fo=t=>ds("isActing",t),Bn=(t,e)=>T(ro(t,e).filter(o=>Fo(o.role)).map(o=>o.organisation)),rn=(t,e)=>Dt(t,"Involvement","organisation").filter(o=>Ft(o,e)).map(o=>({id:o,undertaking:N(o,"initiative"),role:_(o,"role"),asOf:_(o,"asOf")})),No=t=>_(t,"isGeneric")==="true",Dp={},te=(t,e=ae)=>F.route?.query.lezing==="streng"&&g.toldStrictly[e]?.[t]||g.told[e]?.[t]||Dp,fs=(t,e)=>te(t,e).report||"",an=(t,e)=>te(t,e).status||"",ln=(t,e)=>te(t,e).state||"",hs=(t,e)=>Dt(t,"Deadline").filter(o=>Ft(o,e));var ge=b.shared,Ee=ge.silence,ao=(t=I())=>t?k(Wt(t).shared.report,{date:V(t.date)}):ge.reports,cn=(t=I())=>`${L(ge.nothing,t?1:2,{report:z(ao(t))})} ${Ee}`,io=(t=I())=>(t?[t]:g.plans).map(e=>`${e.document||e.title}, ${V(e.date)}`).join("; "),_o=(t,e)=>[te(t,e).word||"",te(t,e).more||""],Ht=(t,e)=>_o(t,e).filter(Boolean).join(", "),Nt=Object.fromEntries(Object.entries(g.codes.Basis).map(([t,e])=>[t,[e.screen,ge.bases[t]||z(e.label)]])),gs=t=>R("Modality",t),Y=t=>t===null?ge.all_steps:oi(t)?.label||t,tt=t=>R("InterventionKind",t),Hp=(t,e)=>e?ho(De(e.key,t.date),e):t.date===ae?ge.choices.latest:k(ge.choices.others_latest,{date:ho(t.date)}),at=(t,e=I(t.plan))=>[Hp(t,e),t.stated?Wt(e).shared.choices.links_stated:ge.choices.links_all_said,t.strict&&ge.choices.strict_said,t.expect?ge.choices.with_said:ge.choices.without_said].filter(Boolean).join(" · ");function En(t,e,o,n=I(o?.plan)){let{version:r,content:s}=g.meta;return k(ge.export.footnote,{said:t,sources:io(n),addresses:e.map(i=>`; ${rt(i)}`).join(""),version:r+(s?k(ge.export.content,{hash:s.slice(0,12)}):""),scenario:o?`; ${at(o,n)}`:""})}function $t(t){let e=document.getElementById("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function mi(t,e,o){let n=URL.createObjectURL(new Blob([e],{type:o})),r=document.createElement("a");r.href=n,r.download=t,document.body.append(r),r.click(),r.remove(),window.setTimeout(()=>URL.revokeObjectURL(n),1e3)}var wo=b.shared.export;function Up({text:t,done:e}){let o=ft(null),n=ft(null);return St(()=>{o.current.showModal(),n.current.select()},[]),a`
    <dialog class="copy" aria-label=${wo.by_hand} ref=${o} onClose=${e}>
      <p>${wo.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${wo.by_hand} value=${t} ref=${n}></textarea>
      <form method="dialog"><button>${b.shared.close}</button></form>
    </dialog>
  `}async function An(t,e=wo.copied){try{await navigator.clipboard.writeText(t),$t(e)}catch{let o=document.createElement("div");document.body.append(o),Ie(a`<${Up} text=${t} done=${()=>o.remove()} />`,o)}}function Oe(t,e,o){mi(t,e,o),$t(k(wo.downloaded,{name:t}))}var lo=({text:t,label:e=wo.copy})=>a`<button type="button" class="klein" onClick=${()=>An(t())}>${e}</button>`,wt=({name:t,rows:e,label:o=wo.csv,id:n})=>a`
  <button type="button" id=${n} onClick=${()=>Oe(t,Yo(e()),"text/csv;charset=utf-8")}>${o}</button>
`,Lt=(t,e="")=>{let o=I(e||t?.plan),n=o?[o]:g.plans;return[n.map(r=>V(r.date)).join("; "),n.map(r=>r.document||r.title).join("; "),`ketenkaart ${g.meta.version} ${(g.meta.content||"").slice(0,12)}`.trim(),t?at(t,o):""]},Bt=wo.heads,Ae=t=>q?[{key:"bronplan",label:b.shared.plan,text:e=>I(t(e))?.title||""}]:[];var Pe=()=>document.getElementById("menu"),ks=()=>document.getElementById("menuknop"),_s=()=>[...Pe().querySelectorAll("details")],bs=()=>window.matchMedia("(max-width: 44rem)").matches;function ys(t=null){for(let e of _s())e!==t&&(e.open=!1)}function di(){ys(),Pe().classList.remove("is-open"),ks().setAttribute("aria-expanded","false")}function $i(){Pe()&&(ks().addEventListener("click",()=>{let t=Pe().classList.toggle("is-open");for(let e of _s())e.open=t;ks().setAttribute("aria-expanded",String(t))}),Pe().addEventListener("click",t=>{let e=t.target;e.closest("a")?di():e.closest("summary")&&!bs()&&ys(e.closest("details"))}),Pe().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=_s().find(o=>o.open);bs()?ks().focus():e?.querySelector("summary").focus(),di()}),document.addEventListener("click",t=>{!bs()&&!Pe().contains(t.target)&&ys()}),Pe().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!bs()&&!Pe().contains(e)&&ys()}))}function ui(t,e){if(!Pe())return;let o=[...Pe().querySelectorAll("a")],n=s=>ur(s.hash).path,r=o.find(s=>n(s).join("/")===e.join("/"))||o.find(s=>n(s)[0]===t);for(let s of o){let i=n(s);s===r?s.setAttribute("aria-current","page"):s.removeAttribute("aria-current"),s.setAttribute("href",j(i))}for(let s of _s())s.classList.toggle("is-hier",!!s.querySelector("[aria-current]"))}var ee=b.check,Gp="plan",Kp={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",ttl:"text/turtle",html:"text/html"};async function fi(t,e){let o=await A().ask("take",{name:t.name,data:await ls(t),beside:e});if(!o.ok)return o;let{page:n}=await A().ask("page",{options:[],views:!1,comparisons:!1});return A().show(n,k(e?b.werkplaats.beside:b.werkplaats.alone,{name:t.name})),o}var gi=({start:t})=>a`
  <button type="button" id="open-plan" onClick=${()=>t(e=>fi(e,!1))}>${ee.open}</button>
  <button type="button" id="ernaast" onClick=${()=>t(e=>fi(e,!0))}>${ee.beside}</button>
`;async function Vp(){await A().ask("shipped"),A().show()}var hi=t=>t.preventDefault();function bi({files:t,children:e=null}){let[o,n]=K("");async function r(s,i){n(ee.saving),window.addEventListener("beforeunload",hi);try{let{name:l,data:c}=await A().ask(s,i);Oe(l,c,Kp[l.split(".").pop()]),n("")}catch(l){n(l.message)}window.removeEventListener("beforeunload",hi)}return a`
    <div class="acties">
      ${t.map(({id:s,label:i,name:l,given:c})=>a`
          <button type="button" id=${s} onClick=${()=>r(l,c)}>${i}</button>
        `)}
      ${e}
    </div>
    <p aria-live="polite">${o}</p>
  `}var ki=({made:t,marked:e})=>a`
  <${bi}
    files=${[...t?[{id:"bewaar-werkmap",label:ee.save_made,name:"made"}]:[],...e?[{id:"bewaar-fouten",label:ee.save_marked,name:"faults"}]:[]]}
  />
`,yi=()=>a`
  <section class="blok">
    <h2>${ee.save}</h2>
    <p class="zacht">${ee.save_intro}</p>
    <${bi}
      files=${Object.entries(ee.save_as).filter(([t])=>!(q&&t===Gp)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${A().own&&a`<button type="button" id="terug" onClick=${Vp}>${ee.back}</button>`}
    <//>
  </section>
`;function _i(){let t=ft(null),[e,o]=K("");async function n(){let[r]=t.current.files;if(!r)return $t(ee.first_source);o(ee.busy);try{o((await A().ask("source",{data:await ls(r)})).message)}catch(s){o(s.message)}}return a`
    <section class="blok">
      <h2>${ee.source}</h2>
      <p class="zacht">${ee.source_intro}</p>
      <div class="velden">
        <label class="veld">
          <span>${ee.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${n}>${ee.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    </section>
  `}function wi({state:t,why:e,own:o}){let n=b.werkplaats;return a`
    <p>
      ${o?a`<strong>${k(n.own,{name:o})}</strong> <a href="#/controleer">${n.to_save}</a>. `:a`${k(n.shipped,{title:g.meta.title})} `}
      ${t==="off"?e:n.states[t]}
    </p>
  `}var vi="alle",Zp={kind:t=>z(tt(t)),form:t=>z(R("ExploitationForm",t)),partner:t=>v(Xt(t)||t)},ie=t=>[...t.steps.map(e=>e.notation),null];function Ut(t,e,o){let n=new Map;for(let s of ct({...e,plan:o.key}).matrix[t])n.has(s.column)||n.set(s.column,new Map),n.get(s.column).set(s.barrier,s);let r=[...n].map(([s,i])=>({key:s,label:Zp[t](s),id:t==="partner"?Xt(s):"",cells:ie(o).map(l=>i.get(l)||null)}));return t==="partner"?r.sort((s,i)=>E(s.label,i.label)):r}var be=(t,e,o)=>[t,e??vi,...q?[o]:[]].join("~");function ws(t){let[e,o,n]=t.split("~");return{key:e,step:o===vi?null:o,plan:n}}var Ro=t=>`cel-${t.replaceAll("~","-")}`;function Gt(t){if(!t)return{word:b.shared.no_cell,lines:[],look:"s-geen"};let[e,...o]=t.said;return{word:e,lines:o.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":""}`}}var xs=b.overview;function Yp(t){let e=document.createElement("span");e.className=t,document.body.append(e);let{backgroundColor:o,color:n,borderTopColor:r,borderTopStyle:s}=window.getComputedStyle(e),i={fill:o,ink:n,stroke:s==="none"?o:r,dash:s==="dashed"};return e.remove(),i}var jr="Arial,Helvetica,sans-serif",xi=document.createElement("canvas").getContext("2d");function vs(t,e,o,n){xi.font=`${n?"bold ":""}${o}px ${jr}`;let r=[""];for(let s of String(t).split(/\s+/)){let i=r[r.length-1]?`${r[r.length-1]} ${s}`:s;xi.measureText(i).width<=e||!r[r.length-1]?r[r.length-1]=i:r.push(s)}return r}function Si(t,e,o){let n=Ut(t,e,o),r=ie(o),s=190,i=150,l=8,c=4,p=s+(i+c)*r.length+20,m=[],d=20,$=(f,h,y,C,w,S)=>{for(let O of vs(h,y,C,w))d+=C+4,m.push({x:f,y:d,text:O,size:C,bold:w,fill:S})};$(20,xs.heading,p-40,20,!0,"#14212b"),$(20,`${io(o)}. ${at(e,o)}. ${Ee}`,p-40,12,!1,"#46545f"),d+=14;let u=d;r.forEach((f,h)=>{d=u,$(20+s+h*(i+c)+l,Y(f),i-2*l,14,!0,"#14212b")}),d=u+26;for(let f of n){let h=f.cells.map(w=>{let S=Gt(w);return{look:S.look,mark:Nt[w?.most_basis]?.[0]||"",text:[{all:vs(S.word,i-2*l-14,13,!0),size:13,bold:!0},...S.lines.map(O=>({all:vs(O,i-2*l,11,!1),size:11,bold:!1}))]}}),y=vs(f.label,s-l,13,!0),C=Math.max(44,12+y.length*17,...h.map(w=>12+w.text.reduce((S,{all:O,size:Q})=>S+O.length*(Q+3),0)));for(let[w,S]of y.entries())m.push({x:20,y:d+20+w*17,text:S,size:13,bold:!0,fill:"#14212b"});h.forEach((w,S)=>{let{ink:O,...Q}=Yp(w.look),Mt=20+s+S*(i+c);m.push({x:Mt,y:d,w:i,h:C,...Q});let B=d+5;for(let{all:xt,size:Me,bold:x}of w.text)for(let W of xt)B+=Me+3,m.push({x:Mt+l,y:B-2,text:W,size:Me,bold:x,fill:O});w.mark&&m.push({x:Mt+i-20,y:d+18,text:w.mark,size:14,bold:!1,fill:O})}),d+=C+c}return d+=6,$(20,Object.values(Nt).map(([f,h])=>`${f} ${h}`).join("   "),p-40,11,!1,"#46545f"),$(20,k(xs.picture.foot,{version:g.meta.version,content:(g.meta.content||"").slice(0,12)}),p-40,11,!1,"#46545f"),{width:p,height:d+20,list:m}}var Oi=t=>String(t).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g,"").replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;").replaceAll('"',"&quot;").replaceAll("'","&#39;");function Mr(t,e,o=g.plans[0]){let{width:n,height:r,list:s}=Si(t,e,o),i=({x:d,y:$,w:u,h:f,fill:h,stroke:y,dash:C})=>`<rect x="${d}" y="${$}" width="${u}" height="${f}" rx="4" fill="${h}" stroke="${y}"${C?' stroke-dasharray="5 3"':""}/>`,l=({x:d,y:$,text:u,size:f,bold:h,fill:y})=>`<text x="${d}" y="${$}" font-size="${f}"${h?' font-weight="bold"':""} fill="${y}">${Oi(u)}</text>`,c=s.map(d=>d.text===void 0?i(d):l(d)),p=Oi(k(xs.picture.title,{heading:xs.heading,scenario:at(e,o)}));return`<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${`width="${n}" height="${r}" viewBox="0 0 ${n} ${r}"`} font-family="${jr}" role="img">
<title>${p}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${c.join(`
`)}
</svg>
`}function Ci(t,e,o){Oe("matrix.svg",Mr(t,e,o),"image/svg+xml")}function ji(t,e,o){let{width:n,height:r,list:s}=Si(t,e,o),i=document.createElement("canvas"),l=Math.min(2,16e3/r);i.width=n*l,i.height=r*l;let c=i.getContext("2d");c.scale(l,l),c.fillStyle="#ffffff",c.fillRect(0,0,n,r);for(let p of s)p.text===void 0?(c.fillStyle=p.fill,c.strokeStyle=p.stroke,c.setLineDash(p.dash?[5,3]:[]),c.fillRect(p.x,p.y,p.w,p.h),c.strokeRect(p.x,p.y,p.w,p.h)):(c.fillStyle=p.fill,c.font=`${p.bold?"bold ":""}${p.size}px ${jr}`,c.fillText(p.text,p.x,p.y));i.toBlob(p=>Oe("matrix.png",p,"image/png"),"image/png")}function H({text:t,title:e=t,children:o}){let n=ft(null);return St(()=>{document.title=`${e} – Ketenkaart`},[e]),St(()=>{F.started&&n.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${n}>${t}</h1>${o}</header>`}function jt({text:t}){let{route:e}=F;return St(()=>{F.started&&t&&$t(t)},[t,e]),null}var Et=b.check,Mi=({title:t,lines:e=[]})=>e.length>0&&a`
    <h2>${k(Et.list,{title:t,count:e.length})}</h2>
    <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
  `,Ti=({title:t,lines:e=[]})=>e.length>0&&a`
    <details>
      <summary>${t}</summary>
      <ul>${e.map(o=>a`<li>${o}</li>`)}</ul>
    </details>
  `,Qp=(t={})=>Object.entries(t).map(([e,o])=>k(Et.counted,{count:o,what:go(e).toLowerCase()})).sort(E);function Jp({message:t,faults:e,questions:o,counts:n,report:r,made:s}){return a`
    <p><strong>${t}</strong></p>
    ${s&&a`<p>${k(Et.made,{name:s})}</p>`}
    ${A()&&n&&a`<${ki} made=${s} marked=${e.length+o.length>0} />`}
    <${Mi} title=${Et.faults} lines=${e} />
    <${Mi} title=${Et.questions} lines=${o} />
    <${Ti} title=${Et.columns} lines=${r} />
    <${Ti} title=${Et.read} lines=${Qp(n)} />
  `}function Xp(t){if(!t.length)throw new Error(Et.first);if(t.length>1)throw new Error(k(Et.one_only,{count:t.length}));if(t[0].size>hr)throw new Error(k(Et.too_large,{name:t[0].name,most:hr/2**20}));return t[0]}function Li(){let t=ft(null),[e,o]=K(null);async function n(r){try{let s=Xp(t.current.files);o({busy:!0});let i=await r(s);o(i),$t(i.message)}catch(s){o({message:s.message||Et.silent,faults:s.faults})}}return Le(()=>{let r=i=>i.preventDefault();function s(i){i.preventDefault(),t.current.files=i.dataTransfer.files,n(gr)}return window.addEventListener("dragover",r),window.addEventListener("drop",s),()=>{window.removeEventListener("dragover",r),window.removeEventListener("drop",s)}},[]),a`
    <${H} text=${Et.title}><p class="uitleg">${A()?Et.intro_here:Et.intro}</p><//>
    <div class="velden">
      <label class="veld">
        <span>${A()?Et.file_here:Et.file}</span>
        <input
          id="plan"
          type="file"
          accept=${`.xlsx,.yaml,.yml,.json${A()?",.csv,.txt,.tsv,.docx,.zip":""}`}
          ref=${t}
        />
      </label>
      <button type="button" id="controleer" onClick=${()=>n(gr)}>${Et.check}</button>
      ${A()&&a`<${gi} start=${n} />`}
    </div>
    <div class="antwoord" aria-live="polite">
      ${e?.busy&&a`<p>${Et.busy}</p>`}
      ${e?.message&&a`<${Jp} ...${e} />`}
    </div>
    ${A()&&a`<${yi} /><${_i} />`}
    ${!A()&&g.served&&a`<p class="zacht">${Et.kept}</p>`}
  `}var He=b.shared,vo=({legend:t,name:e,options:o,current:n="",id:r})=>o.length>0&&a`
  <fieldset class="keuze">
    <legend>${t}</legend>
    <div class="knoppen">
      ${o.map(([s,i])=>a`
          <button
            type="button"
            id=${`${r}-${s||"gewoon"}`}
            aria-pressed=${String(s===n)}
            onClick=${()=>P({[e]:s||null})}
          >${i}</button>
        `)}
    </div>
  </fieldset>
`;function Rt({label:t,name:e,options:o,id:n=e}){let r=F.route.query[e]||"";return a`
    <label class="veld">
      <span>${t}</span>
      <select
        id=${n}
        value=${o.some(([s])=>s===r)?r:""}
        onChange=${s=>P({[e]:s.target.value})}
      >
        <option value="">${He.all}</option>
        ${o.map(([s,i])=>a`<option value=${s}>${i}</option>`)}
      </select>
    </label>
  `}var Ue=({label:t=He.text,name:e,id:o=e})=>a`
  <label class="veld zoekveld">
    <span>${t}</span>
    <input
      id=${o}
      type="search"
      value=${F.route.query[e]||""}
      autocomplete="off"
      spellcheck=${!1}
      onInput=${n=>P({[e]:n.target.value},!0)}
    />
  </label>
`,xo=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>P(Object.fromEntries(t.map(e=>[e,null])))}>
    ${He.clear}
  </button>
`,tm=["cel","kies","sorteer","merk","alleen","per","vouw","termijnen","deel"];function Se({children:t}){let[e,o]=K(!1);if(!window.matchMedia("(max-width: 44rem)").matches)return a`<section class="filters" aria-label=${He.filters}>${t}</section>`;let n=Object.keys(F.route.query).filter(r=>!tm.includes(r)).length;return a`
    <details class="filters" open=${e} onToggle=${r=>o(r.target.open)}>
      <summary id="filterknop">${n?k(He.filters_set,{count:n}):He.filters}</summary>
      ${t}
    </details>
  `}var em=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];function Os({query:t,children:e}){let[o,n]=K(em.some(r=>t[r]));return a`
    <details class="keuzes" open=${o} onToggle=${r=>n(r.target.open)}>
      <summary id="wijzig">${He.change}</summary>
      ${e}
    </details>
  `}var ze=()=>{let t=g.plans.map(e=>[e.key,e.title]);return q&&a`<div class="velden"><${Rt} label=${He.plan} name="plan" options=${t} /></div>`};function qo(){let t=G(F.route.query),e=I(t.plan)?.dates||no;if(e.length<2)return null;let o=e[e.length-1].date,n=i=>i===o?"":i,r=e.find(i=>i.date===t.date)?.date||o,s=_r(F.route.query,"stand",e.map(i=>[n(i.date),i.label]));return a`<${vo} legend=${He.choices.date} name="stand" options=${s} current=${n(r)} id="st" />`}function Tr(){let t=G(F.route.query),e=Wt(I(t.plan)).shared.choices,o=[["",e.links_all],["genoemd",e.links_stated]],n=t.stated?"genoemd":"";return a`<${vo} legend=${e.links} name="koppelingen" options=${o} current=${n} id="k" />`}function Ge(){let t=He.choices,e=[["",t.with],["uit",t.without]],o=[["",t.usual],["streng",t.strict]],{query:n}=F.route,{expect:r,strict:s}=G(n),i=r?"":"uit",l=_r(n,"verwachtingen",e);return a`
    <${ze} />
    <${Tr} />
    <${qo} />
    <${vo} legend=${t.reading} name="lezing" options=${o} current=${s?"streng":""} id="l" />
    <${vo} legend=${t.expectations} name="verwachtingen" options=${l} current=${i} id="v" />
  `}var Bi=b.shared.passage;function Pn({passage:t}){let[e,o]=K("");async function n(){try{o((await Va(t)).woorden)}catch(r){o(r.message||Bi.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${n}>${Bi.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}var M=({id:t,text:e})=>st(t)?a`<a href=${re(t)}>${e||v(t)}</a>`:a`<span>${e||v(t)}</span>`,At=({ids:t,name:e=v,between:o=", "})=>t.map((n,r)=>[r>0&&o,a`<${M} id=${n} text=${e(n)} />`]),Fe=({ids:t,more:e,look:o})=>a`<ul class=${o}>${t.map(n=>a`<li key=${n}><${M} id=${n} />${e?.(n)}</li>`)}</ul>`;function bt({id:t,date:e}){let[o,n]=_o(t,e);return a`<span class=${`chip s-${ln(t,e)||"geen"}`}>${o}${n&&`, ${n}`}</span>`}var om={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};function Ke({basis:t}){let[e,o]=Nt[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${o}>
      <title>${o}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${om[e]}
    </svg>
  `:null}var Ss=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${R("Severity",t)}</span>`;function Kt({of:t}){let e=T(t.flatMap(Tt));return e.length?a`
    <ul class="vindplaatsen">
      ${e.map(o=>a`<li>${rt(o)}${ve()&&a`<${Pn} passage=${o} />`}</li>`)}
    </ul>
  `:null}function Ei({of:t,look:e}){let[o,...n]=Tt(t);return o?a`
    <p class=${e}>
      ${rt(o)}${n.length>0&&k(b.shared.more_places,{count:n.length})}
      ${ve()&&a`<${Pn} passage=${o} />`}
    </p>
  `:null}var Cs=({id:t})=>[N(t,"broader")&&[a`<${M} id=${N(t,"broader")} />`," › "],a`<${M} id=${t} />`],pn=({id:t})=>_(t,"isGeneric")==="true"&&a`<span class="zacht"> (${b.shared.collective})</span>`;function js(t,e,o=""){let n=o.startsWith("-"),r=e.find(l=>l.key===o.replace(/^-/,""));if(!r)return t;let s=t.map((l,c)=>({text:r.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?E(l.text,c.text)*(n?-1:1):+!l.text-+!c.text;return s.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}var Lr=(t,e="")=>F.route.query[t]||e;function nm({id:t,column:e,sort:o,turn:n}){let r=o===e.key?"ascending":o===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${r}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>n(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}var sm=({row:t,columns:e})=>a`
  <tr role="row">
    ${e.map((o,n)=>{let r=o.cell?o.cell(t):o.text(t);return n?a`<td role="cell" data-kop=${o.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${o.label}>${r}</th>`})}
  </tr>
`;function ut({id:t,caption:e,rows:o,columns:n,sort:r="",urlKey:s,hideCaption:i}){let[l,c]=K(r),p=s?Lr(s,r):l,m=d=>{let $=p===d.key?`-${d.key}`:d.key;s?P({[s]:$===r?null:$},!0):c($);let u=b.shared.table,f=$.startsWith("-")?u.descending:u.ascending;$t(k(u.sorted,{column:d.label.toLowerCase(),direction:f}))};return a`
    <table class="lijst" id=${t} role="table">
      <caption class=${i?"sr":null}>${e}</caption>
      <thead role="rowgroup">
        <tr role="row">
          ${n.map(d=>a`<${nm} id=${t} column=${d} sort=${p} turn=${m} />`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${js(o,n,p).map(d=>a`<${sm} row=${d} columns=${n} />`)}
      </tbody>
    </table>
  `}var rm=t=>t==null||t===!1||t===""||t.length===0;function Ve({pairs:t}){let e=t.filter(([,o])=>!rm(o));return e.length?a`
    <dl class="feiten">${e.map(([o,n])=>a`<div><dt>${o}</dt><dd>${n}</dd></div>`)}</dl>
  `:null}var X=b.compare,Ms=t=>z(R("CellState",t)),co=g.plans.flatMap(t=>t.dates.map(({date:e,label:o})=>({key:`${t.key}@${e}`,plan:t,date:e,label:q?k(X.side,{plan:t.title,label:o}):z(o)}))),am=(t,e,{stated:o,strict:n})=>g.comparisons[`${t.key}|${e.key}|${o?"stated":"all"}${n?"|strict":""}`];function im(t){let e=g.plans.map(l=>co.filter(c=>c.plan===l).at(-1)),[o,n]=q?e:[co[0],co.at(-1)],r=co.slice(0,-1).find(l=>l.key===t.van)||o,s=co.slice(co.indexOf(r)+1),i=s.find(l=>l.key===t.met)||(s.includes(n)?n:s.at(-1));return{one:r,other:i,after:s}}var Ai=({label:t,name:e,current:o,options:n})=>a`
  <label class="veld">
    <span>${t}</span>
    <select id=${e} value=${o.key} onChange=${r=>P({[e]:r.target.value})}>
      ${n.map(r=>a`<option value=${r.key}>${r.label}</option>`)}
    </select>
  </label>
`;function lm({change:t,other:e}){let o=be(t.kind,t.other_barrier,e.plan.key),n=j("overzicht",{cel:o,stand:e.date===ae?null:e.date},!1),r=k(X.see_cell,{kind:tt(t.kind),step:Y(t.other_barrier)});return a`<li>${t.sentence}${" "}<a href=${n}>${X.see}<span class="sr">${r}</span></a></li>`}function cm({found:t,one:e,other:o,mode:n}){let r=c=>c.map(p=>v(Xt(p)||p)).join(", "),s=c=>T([c.barrier,c.other_barrier].map(Y)).join(" / "),i=[{key:"stap",label:X.columns.step,text:s},{key:"soort",label:X.columns.kind,text:c=>z(tt(c.kind))},{key:"een",label:e.label,text:c=>Ms(c.before)},{key:"ander",label:o.label,text:c=>Ms(c.after)},{key:"erbij",label:X.joined[n],sort:!1,text:c=>r(c.joined)},{key:"weg",label:X.left[n],sort:!1,text:c=>r(c.left)}],l=()=>[[...i.map(c=>c.label),...Bt],...t.changes.map(c=>[...i.map(p=>p.text(c)),...Lt(null)])];return a`
    <ul>${t.changes.map(c=>a`<${lm} change=${c} other=${o} />`)}</ul>
    ${t.notes.map(c=>a`<p class="zacht">${c}</p>`)}
    <details>
      <summary>${X.as_table}</summary>
      <div class="rol"><${ut} id="vakken" caption=${X.table} rows=${t.changes} columns=${i} /></div>
      <div class="acties"><${wt} name="vergelijk-vakken.csv" rows=${l} /></div>
    </details>
  `}function pm({actions:t,one:e,other:o}){let n=t.moved.length+t.stayed.length,r=[{key:"plan",label:e.label,sort:!1,text:Ms},...t.after.map(i=>({key:i,label:Ms(i),sort:!1,text:l=>String(t.counts[`${l}|${i}`]||X.nothing)}))],s=k(X.counts_table,{before:e.label,after:o.label});return a`
    <section class="blok">
      <h2>${X.counted}</h2>
      <p class="zacht">${k(X.counts,{both:n,fresh:t.fresh.length})}</p>
      <div class="rol">
        <${ut} id="overgang" caption=${s} rows=${t.before} columns=${r} />
      </div>
    </section>
  `}function mm({actions:t,one:e,other:o,all:n}){let r=[...n?[...t.moved,...t.stayed]:t.moved,...t.fresh],s=new Set(t.fresh),i=$=>s.has($)?"":Ht($,e.date),l=$=>Ht($,o.date),c=$=>s.has($)?a`<span class="zacht">${X.not_yet}</span>`:a`<${bt} id=${$} date=${e.date} />`,p=[{key:"actie",label:X.action,text:v,cell:$=>a`<${M} id=${$} />`},{key:"wat",label:X.what,text:gt},{key:"plan",label:e.label,text:i,cell:c},{key:"nu",label:o.label,text:l,cell:$=>a`<${bt} id=${$} date=${o.date} />`}],m=()=>[[...p.map($=>$.label),...Bt],...r.map($=>[...p.map(u=>u.text($)),...Lt(null,e.plan.key)])],d=()=>P({alles:n?null:"ja"});return a`
    <section>
      <h2>${k(n?X.all:X.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(n)} onClick=${d}>${X.show_all}</button>
        <${wt} name="vergelijk.csv" rows=${m} />
      </div>
      <div class="rol">
        <${ut}
          id="vergelijk"
          caption=${X.actions_table}
          rows=${r}
          columns=${p}
          urlKey="sorteer"
          sort="actie"
        />
      </div>
    </section>
  `}function Pi({route:t}){if(co.length<2)return a`<${H} text=${X.title} /><p>${X.alone}</p>`;let{one:e,other:o,after:n}=im(t.query),r=am(e,o,G(t.query)),{actions:s}=r,i=s?"dates":"plans",l=k(X.intro[i],{before:V(e.date),after:V(o.date)});return a`
    <${H} text=${X.heading[i]} title=${X.title}><p class="uitleg">${l} ${Ee}</p><//>
    <${Se}>
      <${Tr} />
      ${co.length>2&&a`
          <div class="velden">
            <${Ai} label=${X.first} name="van" current=${e} options=${co.slice(0,-1)} />
            <${Ai} label=${X.second} name="met" current=${o} options=${n} />
          </div>
        `}
    <//>
    <section class="blok">
      <h2>${k(X.cells,{count:r.changes.length})}</h2>
      ${r.changes.length?a`<${cm} found=${r} one=${e} other=${o} mode=${i} />`:[a`<p>${b.shared.none}</p>`,r.notes.map(c=>a`<p class="zacht">${c}</p>`)]}
    </section>
    ${s&&a`
        <${pm} actions=${s} one=${e} other=${o} />
        <${mm} actions=${s} one=${e} other=${o} all=${!!t.query.alles} />
      `}
    <${jt} text=${L(X.shown,r.changes.length)} />
  `}var dm=20;function Ze({bar:t,support:e=!1,most:o=dm}){let n=t.reduce((i,[,l])=>i+l,0),r=e||n>o,s=(i,l)=>a`<i class=${`b-${i}`} style=${{flexGrow:l}}></i>`;return a`
    <span class=${e?"balk hol":"balk"} aria-hidden="true">
      ${t.map(([i,l])=>r?s(i,l):Array.from({length:l},()=>s(i,1)))}
    </span>
  `}var le=b.overview.legend,$m=g.codes.CellState,zn=({expected:t=le.expected,quiet:e=le.quiet,blank:o=!1})=>a`
  <ul class="stalen">
    ${le.states.map(n=>a`
        <li><span class="staal"><${Ze} bar=${[[n,1]]} /></span>${le.names[n]||z($m[n].label)}</li>
      `)}
    <li><span class="staal"><${Ze} bar=${[[le.support_state,1]]} support=${!0} /></span>${le.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    <li>
      ${o?a`<span class="staal blanco" aria-hidden="true"></span>`:a`<span class="staal streepje" aria-hidden="true">–</span>`}
      ${e}
    </li>
  </ul>
`,Br=()=>a`
  <ul class="stalen">
    ${Object.entries(Nt).map(([t,[,e]])=>a`<li><span class="staal"><${Ke} basis=${t} /></span>${e}</li>`)}
  </ul>
`,Ts=()=>a`
  <aside class="legenda" aria-label=${le.title}>
    <h2>${le.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${Ze} bar=${le.sample.bar.map(([t,e])=>[t,Number(e)])} />
      ${le.sample.words.map((t,e)=>e?a`<span class="bij">${t}</span>`:a`<strong>${t}</strong>`)}
    </p>
    <p>${le.explain}</p>
    <${zn} />
    <h3>${le.how}</h3>
    <${Br} />
    <p><span class="anders">${le.other}</span>${le.other_says}</p>
  </aside>
`;var mn=b.shared.gaps,Io=t=>[t,...t.also],Oo=t=>rt(t.evidence)?[t.evidence]:[],Wo=t=>g.queries[t]?.title||t,zi=(t,e)=>(!e.gewicht||t.severity===e.gewicht)&&(!e.tekst||J(t.sentence).includes(J(e.tekst)))&&Io(t).some(o=>(!e.vraag||o.query===e.vraag)&&(!e.stap||o.steps.includes(e.stap))&&(!e.soort||o.kinds.includes(e.soort))&&(!e.partner||o.partners.includes(e.partner))),um=({said:t,work:e,more:o})=>e?[t," (",a`<${At} ids=${e} name=${Be} />`,o&&mn.more_work,")"]:t;function Ls({list:t,plan:e}){if(!t.length)return a`<p>${I(e).words.nobody}</p>`;let o=n=>n.map((r,s)=>[s>0&&"; ",a`<${um} ...${r} />`]);return a`
    <p class="zacht">${mn.alphabetical}</p>
    <ul>${t.map(({who:n,why:r})=>a`<li><${M} id=${n} />: ${o(r)}</li>`)}</ul>
  `}function Fn({summary:t,inside:e,open:o=!1}){let[n,r]=K(!1);return a`
    <details open=${o} onToggle=${s=>s.target.open&&r(!0)}>
      <summary>${t}</summary>
      ${(n||o)&&e()}
    </details>
  `}function Er({gap:t,query:e}){let o=[t.barrier&&Y(t.barrier).toLowerCase(),t.kind&&tt(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${Ss} severity=${t.severity} />${" · "}
      <a href=${j(["vragen",t.query])}>${e.title||t.query}</a>
      ${o.length>0&&` · ${o.join(" × ")}`}${q&&` · ${I(t.plan).title}`}
      ${st(t.subject)&&[" · ",a`<${M} id=${t.subject} />`]}
    </p>
  `}var Fi=({passage:t})=>a`
  <p class="vindplaats">
    <span class="sr">${b.shared.passage.place}</span>${rt(t)}
    ${ve()&&a`<${Pn} passage=${t} />`}
  </p>
`;function Ar({gap:t,scenario:e,sentence:o=!1}){let n=g.queries[t.query]||{},[r]=Oo(t),s=a`${b.gaps.more}<span class="sr">${k(b.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${Fn} summary=${s} inside=${()=>a`
    ${o&&a`<p>${t.sentence}</p>`}
    ${r&&a`<${Fi} passage=${r} />`}
    ${n.why&&a`<p><strong>${mn.why}</strong> ${n.why}</p>`}
    ${t.asks&&a`<p><strong>${mn.who}</strong></p><${Ls} list=${t.candidates} plan=${t.plan} />`}
    <${lo} text=${()=>En(t.sentence,Oo(t),e,I(t.plan))} />
  `} /></div>`}function fm({gap:t,scenario:e}){let o=g.queries[t.query]||{},[n]=Oo(t);return a`
    <article class=${`punt gewicht-${t.severity}`}>
      <h3>${t.sentence}</h3>
      <${Er} gap=${t} query=${o} />
      ${n&&a`<${Fi} passage=${n} />`}
      <div class="acties">
        ${o.why&&a`<${Fn} summary=${mn.why} inside=${()=>a`<p>${o.why}</p>`} />`}
        ${t.asks&&a`
            <${Fn}
              summary=${mn.who}
              inside=${()=>a`<${Ls} list=${t.candidates} plan=${t.plan} />`}
            />
          `}
        <${lo} text=${()=>En(t.sentence,Oo(t),e,I(t.plan))} />
      </div>
    </article>
  `}var Pr=({list:t,scenario:e,none:o})=>t.length?t.map(n=>a`<${fm} key=${n.mark} gap=${n} scenario=${e} />`):a`<p>${o}</p>`;var oe=b.shared.work;function hm({id:t,date:e}){let o=new Map;for(let n of ro(t,e))o.set(n.organisation,[...o.get(n.organisation)||[],R("Role",n.role)]);return o.size?a`
    <ul class="partners">
      ${[...o].map(([n,r])=>a`<li><${M} id=${n} />${` (${T(r).join(", ")})`}<${pn} id=${n} /></li>`)}
    </ul>
  `:b.shared.nobody}function gm(t){let e=_(t,"dueBy");return e&&` (${k(oe.bound,{date:V(e)})}; ${gs(_(t,"modality"))})`}function bm({ids:t,date:e}){return a`
    <ul class="termijnen">
      ${t.map(o=>{let n=_(o,"deadlineLabel"),{delivery:r}=te(o,e);return a`
          <li>
            ${n&&`${z(n)}: `}“${_(o,"deadlineText")}”${gm(o)}
            ${_(o,"revises")==="true"&&`, ${oe.revised}`}${r&&` – ${r}`}
          </li>
        `})}
    </ul>
  `}var km=t=>g.lookups[t]?.told||"";function zr({id:t,date:e}){let o=Dt(t,"Figure","concerns").filter(n=>Ft(n,e));return o.length?a`
    <ul class="cijfers">
      ${o.map(n=>a`
          <li><${M} id=${n} />: <strong>${km(n)}</strong><${Kt} of=${[n]} /></li>
        `)}
    </ul>
  `:null}function Do({of:t}){let e=r=>[N(r,"barrier")&&k(oe.at_step,{step:v(N(r,"barrier")).toLowerCase()}),...["basis","strength","status"].map(s=>_(r,s)&&he(r,s))].filter(Boolean),o=r=>_(r,"status")?k(oe.other_status,{reading:e(r).join(", ")}):k(oe.other_reading,{reading:e(r).length?`“${e(r).join(", ")}”`:oe.other_unsaid}),n=zt(t,"alternativeReading");return n.length?a`
    <ul class="anders">
      ${n.map(r=>a`<li><strong>${o(r)}</strong>${_(r,"rationale")}</li>`)}
    </ul>
  `:null}function Nn({id:t,scenario:e=null}){let o=ko(t,"basis",e),n=R("Strength",ko(t,"strength",e));return a`
    <div class="koppeling">
      <p>
        <${Cs} id=${N(t,"barrier")} />
        ${` · ${nt(t,"interventionKind").map(tt).join(", ")} · ${n} · `}
        <${Ke} basis=${o} />${` ${Nt[o]?.[1]||R("Basis",o)}`}
      </p>
      <p class="reden"><strong>${oe.here}</strong>${_(t,"rationale")}</p>
      <${Do} of=${t} />
    </div>
  `}var Ni=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;function Ri({id:t,scenario:e,contributions:o}){let{date:n}=e,r=fs(t,n),s=_(t,"promise"),i=hs(t,n),l=o.length?o.map(p=>a`<${Nn} id=${p} scenario=${e} />`):_(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${oe.across}</strong>${_(t,"rationale")}</p>`,c=[[oe.facts.deadline,i.length>0&&a`<${bm} ids=${i} date=${n} />`],[oe.facts.who,a`<${hm} id=${t} date=${n} />`],[oe.facts.figures,Dt(t,"Figure","concerns").length>0&&a`<${zr} id=${t} date=${n} />`],[oe.facts.how,l],[oe.facts.where,a`<${Kt} of=${[t,...o,r]} />`]];return a`
    <article class="kaart">
      <h3><${M} id=${t} /></h3>
      <p class="regel">${gt(t)} · <${bt} id=${t} date=${n} /></p>
      <${Ni} lead=${s&&oe.promise} text=${s||_(t,"summary")} />
      <${Ni} lead=${oe.progress} text=${_(r,"summary")} />
      ${r&&a`<${Do} of=${r} />`}
      <${Ve} pairs=${c} />
    </article>
  `}var Ye=t=>[...t].sort((e,o)=>E(v(e),v(o)));var Ho=b.overview;function ym({cell:t}){let{column:e,plan:o,why:n=[],across:r=0,candidates:s}=t,i=j("overzicht",{...F.route.query,cel:be(e,null,o)});return a`
    <p>${cn(I(o))}</p>
    ${n.length>0&&a`<h3>${Ho.why}</h3>`}
    ${n.map(l=>a`<p>${_(l,"rationale")} <span class="zacht">${_(l,"source")}</span></p>`)}
    ${r>0&&a`
        <p>
          ${k(Ho.elsewhere,{count:r,kind:tt(e)})}${" "}
          <a href=${i}>${Ho.see_elsewhere}</a>
        </p>
      `}
    ${s&&a`<h3>${Ho.who}</h3><${Ls} list=${s} plan=${o} />`}
  `}var _m=(t,e,o,n,r)=>yo(t,r).filter(s=>us(N(s,"barrier"))===e&&(o!=="kind"||nt(s,"interventionKind").includes(n)));function wm({row:t,cell:e,step:o,by:n,scenario:r,plan:s,address:i}){let l=ft(null),c=ft(null);St(()=>{let f=document.getElementById(Ro(i));return l.current.showModal(),c.current.focus(),()=>(f?.isConnected?f:document.getElementById(Ro(i)))?.focus()},[]);let{word:p,lines:m,look:d}=Gt(e),$=k(Ho.panel_note,{scenario:at(r,s)}),u=f=>o===null?[]:_m(f,o,n,t.key,r);return a`
    <dialog
      class="paneel"
      id="paneel"
      aria-labelledby="paneel-kop"
      ref=${l}
      onClose=${()=>P({cel:null})}
      onClick=${f=>f.target===l.current&&l.current.close()}
    >
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${k(Ho.panel,{row:t.label,step:Y(o)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${b.shared.close}</button>
      </div>
      <p class=${`stand ${d}`}><strong>${p}</strong>${m.length>0&&`: ${m.join(" · ")}`}</p>
      ${e.initiatives>0&&!r.strict&&a`<p class="zacht">${z(e.strict||s.words.stands)}.</p>`}
      <p class="zacht">${q&&`${s.title}. `}${$}</p>
      ${e.asked&&a`<p>${Ho.asked} <${At} ids=${e.asked} />.</p>`}
      ${e.things.length?e.things.map(f=>a`<${Ri} key=${f} id=${f} scenario=${r} contributions=${u(f)} />`):a`<${ym} cell=${e} />`}
    </dialog>
  `}function Bs({address:t,by:e,scenario:o}){let{key:n,step:r,plan:s}=ws(t),i=I(s),l=i&&Ut(e,o,i).find(m=>m.key===n),c=l?.cells[ie(i).indexOf(r)];return c?a`<${wm} key=${t} ...${{row:l,cell:c,step:r,by:e,scenario:o,plan:i,address:t}} />`:null}var dn=b.overview;function qi({open:t=!0}){let e={report:q?dn.howto.reports:ao(),marks:Object.values(Nt).map(([o])=>o).join(" "),source:Po()};return a`
    <details class="leeswijzer" open=${t}>
      <summary>${dn.howto.title}</summary>
      <ol>${dn.howto.lines.map(o=>a`<li>${k(o,e)}</li>`)}</ol>
    </details>
  `}var So=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${e}</p>`);function vm({state:t,things:e,date:o}){let n=q?"h4":"h3",r=i=>_o(i,o)[1]&&a`<span class="zacht"> – ${_o(i,o)[1]}</span>`,s=k(dn.group,{state:z(R("CellState",t)),count:e.length});return a`
    <div class="standgroep">
      <${n} class=${`s-${t}`}>${s}<//>
      <${Fe} ids=${Ye(e)} more=${r} />
    </div>
  `}function Ii({scenario:t,plan:e}){let o=q?"h3":"h2";return ct(t).apart.filter(r=>r.plan===e.key).map(({kind:r,groups:s})=>{let i=g.codes.InterventionKind[r];return a`
      <section
        class="slachtoffers"
        id=${e===g.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${r}
      >
        <${o}>${k(dn.apart.title,{kind:i.label})}<//>
        <p class="zacht">${k(dn.apart.note,{definition:i.definition})}</p>
        ${s.length?a`
                <div class="standen">
                  ${s.map(l=>a`<${vm} ...${l} date=${t.date} />`)}
                </div>
              `:a`<p>${cn(e)}</p>`}
      </section>
    `})}var qt=b.coverage,xm=5,Wi=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${Ke} basis=${t.most_basis} />
    <${Ze} bar=${t.bar} support=${t.support_only} most=${xm} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;function Om({row:t,cell:e,step:o,plan:n}){if(!e)return a`<td></td>`;let{word:r,lines:s}=Gt(e),i=be(t.key,o,n.key),l=[r,...s,e.strict,Nt[e.most_basis]?.[1]].filter(Boolean).join(" · ");return a`
    <td>
      <button type="button" class="vakje" id=${Ro(i)} aria-haspopup="dialog" title=${l}
        onClick=${()=>P({cel:i})}>
        <span class="sr">${k(b.overview.cell,{row:t.label,step:Y(o)})}${l}</span>
        <${Wi} cell=${e} />
      </button>
    </td>
  `}var Sm=({step:t,place:e,column:o,all:n})=>a`
  <th scope="col" class="station">
    <span class=${o.acting?"nummer":"nummer leeg"} aria-hidden="true">${e}</span>
    <a href=${re(t.id)}>${t.label}</a>
    <span class=${o.acting?"bij":"bij niemand"}>${o.said}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*o.acting/n}%`}}></i></span>
  </th>
`,Cm=({rows:t})=>a`
  <td rowspan=${t} class="arcering"><span class="plaat"><strong>${qt.nobody.title}</strong> ${qt.nobody.text}</span></td>
`;function jm({plan:t,reach:e,scenario:o,rows:n}){let r=new Map(n.map(i=>[i.key,i])),s=e.groups.flatMap(i=>[i,...i.partners.map(l=>r.get(l))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${k(qt.caption,{scenario:at(o,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${qt.partner}</th>
          ${t.steps.map((i,l)=>a`
              <${Sm} step=${i} place=${l+1} column=${e.columns[l]} all=${e.numbers.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${s.map((i,l)=>a`
            <tr class=${i.partners&&"groep"}>
              <th scope="row" class=${!i.partners&&_(i.id,"isGeneric")==="true"?"verzamel":""}>
                ${i.partners?i.said:a`<${M} id=${i.id} text=${i.label} />`}
              </th>
              ${e.columns.map((c,p)=>c.acting?i.partners?a`<td></td>`:a`<${Om} row=${i} cell=${i.cells[p]} step=${c.step} plan=${t} />`:l===0&&a`<${Cm} rows=${s.length} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}var Mm=({plan:t,reach:e,rows:o})=>a`
  <div class="perstap">
    ${e.columns.map((n,r)=>a`
        <section key=${n.step}>
          <h3>
            <span class=${n.acting?"nummer":"nummer leeg"} aria-hidden="true">${r+1}</span>
            ${k(qt.step,{step:Y(n.step),said:n.said})}
          </h3>
          ${n.acting?a`
                  <ul>
                    ${o.filter(s=>s.cells[r]).map(s=>a`
                          <li>
                            <${M} id=${s.id} text=${s.label} />
                            <a class="naar" href=${j("dekking",{...F.route.query,cel:be(s.key,n.step,t.key)})}>
                              <span class="sr">${s.label}: ${Gt(s.cells[r]).word}</span>
                              <${Wi} cell=${s.cells[r]} />
                            </a>
                          </li>
                        `)}
                  </ul>
                `:a`<p class="arcering"><span class="plaat"><strong>${qt.nobody.title}</strong> ${qt.nobody.text}</span></p>`}
        </section>
      `)}
  </div>
`,Tm=({reach:t})=>a`
  <aside class="legenda" aria-label=${b.overview.legend.title}>
    ${t.columns.filter(e=>e.nobody).map(e=>a`
          <div class="leegte">
            <h2>${e.nobody}</h2>
            ${e.waits&&a`<p>${e.waits}</p>`}
            <p><a href=${j("aandachtspunten",{stap:e.step})}>${qt.questions}</a></p>
          </div>
        `)}
    <h2>${b.overview.legend.title}</h2>
    <p>${qt.about}</p>
    <${zn} expected=${qt.expected} quiet=${qt.quiet} blank=${!0} />
    <h3>${b.overview.legend.how}</h3>
    <${Br} />
    <p><a href=${j("methode")}>${b.overview.legend.more}</a></p>
  </aside>
`,Lm=({reach:t})=>a`
  <div class="hoofdstuk"><h2>${qt.alike.title}</h2><p>${qt.alike.note}</p></div>
  <ul class="zelfde">
    ${t.alike.map(e=>a`<li key=${e.steps}><strong>${e.steps}</strong> ${e.names}</li>`)}
  </ul>
  ${t.elsewhere&&a`<p>${t.elsewhere}</p>`}
`;function Bm({plan:t,scenario:e,reach:o}){let n=Ut("partner",e,t);return o.numbers.partners?a`
    ${q&&a`<h2>${t.title}</h2>`}
    <${So} plan=${t} />
    <div class="naast smal">
      <div class="hoofd">
        <${jm} plan=${t} reach=${o} scenario=${e} rows=${n} />
        <${Mm} plan=${t} reach=${o} rows=${n} />
        <${Lm} reach=${o} />
      </div>
      <${Tm} reach=${o} />
    </div>
  `:a`<p>${qt.nothing}</p>`}function Di({route:t}){let e=G(t.query),{reach:o}=ct(e),{cel:n}=t.query;return a`
    <div class="werkkop">
      <${H} text=${qt.heading} title=${qt.title} />
      <p class="zacht">${at(e)}</p>
      <${Os} query=${t.query}><${Ge} /><//>
    </div>
    ${we(e).map(r=>a`
        <${Bm} key=${r.key} plan=${r} scenario=${e} reach=${o.find(s=>s.plan===r.key)} />
      `)}
    ${n&&a`<${Bs} address=${n} by="partner" scenario=${e} />`}
    <${jt} text=${n?"":k(qt.shown,{scenario:at(e)})} />
  `}var Fr=".",Qe=()=>new Set((F.route?.query.merk||"").split(Fr).filter(Boolean)),Hi=()=>[...Qe()].join(Fr),Es=()=>!!F.route?.query.alleen&&Qe().size>0;function As(t,e){let o=Qe();for(let{mark:r}of t)e?o.add(r):o.delete(r);let n=o.size===0;return P({merk:[...o].join(Fr),...n&&{alleen:null}},!0),o.size}var Nr=b.shared.outcomes,Em={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`},Rn=({outcome:t})=>a`<g class=${`teken teken-${Nr[t].sign}`}>${Em[Nr[t].sign]}</g>`,$n=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true"><${Rn} outcome=${t} /></svg>
`,Uo=({outcome:t,on:e=""})=>a`
  <span class="uitkomst"><${$n} outcome=${t} /> ${Nr[t].said}${e&&a`<span class="bij">${e}</span>`}</span>
`;var Ne=b.gaps,Am=b.shared.outcomes;function Rr({gaps:t,what:e}){let o=Qe(),n=t.filter(i=>o.has(i.mark)).length,r=i=>$t(L(Ne.bar.changed,As(t,i.target.checked))),s=t.length>1?k(Ne.mark_all,{count:t.length,what:e}):k(Ne.mark,{what:e});return a`
    <label class="merk">
      <input
        type="checkbox"
        checked=${n===t.length}
        indeterminate=${n>0&&n<t.length}
        aria-label=${s}
        onChange=${r}
      />
    </label>
  `}var Vi=t=>Qe().has(t.mark)?"gemarkeerd":"",Pm=({gap:t,scenario:e,query:o})=>a`
  <article class=${`punt gewicht-${t.severity} ${Vi(t)}`} data-vraag=${t.mark}>
    <${Rr} gaps=${[t]} what=${t.sentence} />
    <div>
      <h4>${t.sentence}</h4>
      <${Er} gap=${t} query=${o} />
      <${Ar} gap=${t} scenario=${e} />
    </div>
  </article>
`,zm={topic:{of:t=>t.topic,all:()=>g.topics.map(({id:t,title:e})=>[t,e])},query:{of:t=>t.query,all:t=>T(t.map(e=>e.query)).map(e=>[e,Wo(e)])}};function Fm({title:t,gaps:e,beside:o,by:n,scenario:r,open:s}){let i=e.filter($=>$.severity===Object.keys(g.codes.Severity)[0]).length,l=T(e.map($=>n==="topic"?Wo($.query):Ui($))),c=$=>e.filter(u=>(n==="topic"?Wo(u.query):Ui(u))===$).length,p=$=>c($)>1?k(Ne.repeated,{title:$,count:c($)}):$,m=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal"><strong>${e.length}</strong> ${L(Ne.questions,e.length).replace(/^\d+ /,"")}${i>0&&a`<span class="bij">${k(Ne.heavy,{count:i})}</span>`}</span>
      <span class="vouwbij">${l.slice(0,6).map(p).join(" · ")}${l.length>6&&" …"}</span>
      ${o>0&&a`<span class="vouwtal bij">${k(Ne.about_source,{count:o})}</span>`}
    </span>
  `;return a`
    <div class="vouw">
      <${Rr} gaps=${e} what=${t} />
      <${Fn} summary=${m} inside=${()=>e.map($=>a`<${Pm} key=${$.mark} gap=${$} scenario=${r} query=${g.queries[$.query]||{}} />`)} open=${s} />
    </div>
  `}var Ui=t=>t.subject_label;function Zi({gaps:t,beside:e,by:o,scenario:n,open:r}){let{of:s,all:i}=zm[o],l=(c,p)=>c.filter(m=>s(m)===p);return i(t).map(([c,p])=>[c,p,l(t,c)]).filter(([,,c])=>c.length).map(([c,p,m])=>a`
        <${Fm}
          key=${c}
          title=${p}
          gaps=${m}
          beside=${l(e,c).length}
          by=${o}
          scenario=${n}
          open=${r}
        />
      `)}var Gi=2;function Nm({row:t}){let e=t.who.length>Gi+1?t.who.slice(0,Gi):t.who,o=t.who.length-e.length;return a`
    <${At} ids=${e} name=${Rm} />${o>0&&k(Ne.deadline.others.more,{names:"",count:o})}
    <span class="bij">${Ne.deadline.how[t.how]}</span>
  `}var Rm=t=>v(t);function qm({gap:t,scenario:e}){let o=t.deadline,n=Ne.deadline.columns,r=Be(t.subject),s=v(t.subject);return a`
    <tr role="row" class=${Vi(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Rr} gaps=${[t]} what=${o.what||s} /></td>
      <th scope="row" role="rowheader" data-kop=${n.work}>
        <${M} id=${t.subject} text=${r===s?s:`${r} ${t.subject_label}`} />
        ${o.what&&a`<span class="bij">${o.what}</span>`}
        <${Ar} gap=${t} scenario=${e} sentence />
      </th>
      <td role="cell" data-kop=${n.promised}>${o.quote}<span class="bij">${o.by}</span></td>
      <td role="cell" data-kop=${n.stand}><${Uo} outcome=${o.outcome} on=${o.on} /></td>
      <td role="cell" data-kop=${n.who}><${Nm} row=${o} /></td>
    </tr>
  `}var Ki=8;function Yi({gaps:t,scenario:e,all:o}){let{columns:n,caption:r,title:s,counted:i,lanes:l,show:c}=Ne.deadline,p=o||t.length<=Ki+1?t:t.slice(0,Ki),m=Object.entries(Am).map(([d,{said:$}])=>[t.filter(u=>u.deadline.outcome===d).length,$]).filter(([d])=>d).map(([d,$])=>k(i,{count:d,said:$}));return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${s}</h2>
        <p>${m.join(" · ")}</p>
        <p class="deelactie"><a href=${j("beloften")}>${l}</a></p>
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
          ${p.map(d=>a`<${qm} key=${d.mark} gap=${d} scenario=${e} />`)}
        </tbody>
      </table>
      ${p.length<t.length&&a`
          <button type="button" class="alslink" id="meer-termijnen" onClick=${()=>P({termijnen:"alle"},!0)}>
            ${L(c,t.length-p.length)}
          </button>
        `}
    </section>
  `}var ce=b.gaps.bar,Im={docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"};function Wm({scenario:t,tell:e}){async function o(n){e(ce.busy);try{let r=await Ya(Xo(t),Hi(),n);Oe(`${ce.file}.${n}`,r,Im[n]),e("")}catch(r){e(r.message)}}return Qa().map(n=>a`<button type="button" id=${`merk-${n}`} onClick=${()=>o(n)}>${ce.office[n]}</button>`)}function Qi({gaps:t,scenario:e,rows:o}){let[n,r]=K(""),s=Qe();if(!s.size)return null;let i=t.filter(d=>s.has(d.mark)),l=s.size-i.length,c=Es(),p=()=>{As([...s].map(d=>({mark:d})),!1),$t(ce.cleared)},m=()=>{P({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${ce.label}>
      <p>
        <strong>${L(ce.count,s.size)}</strong>${l>0&&L(ce.elsewhere,l)}
      </p>
      <button type="button" class="alslink" id="alleen" onClick=${()=>P({alleen:c?null:"gemarkeerd"})}>
        ${c?ce.every:ce.only}
      </button>
      <button type="button" class="alslink" id="wis-merken" onClick=${p}>${ce.clear}</button>
      <p class="merkuitleg" aria-live="polite">${n||ce.address}</p>
      <button type="button" id="merk-print" onClick=${m}>${ce.print}</button>
      <${wt} name=${`${ce.file}.csv`} rows=${()=>o(i)} label=${ce.csv} id="merk-csv" />
      <${Wm} scenario=${e} tell=${r} />
    </section>
  `}var it=b.gaps,tl=t=>v(Xt(t)||t),Ji=(t,e)=>[[...it.csv,...Bt],...t.map(o=>[R("Severity",o.severity),Wo(o.query),o.sentence,g.queries[o.query]?.why||"",o.steps.map(Y).join(", "),o.kinds.map(tt).join(", "),o.partners.map(tl).join(", "),o.subject_label,Oo(o).map(rt).join("; "),...Lt(e,o.plan)])],qr=["tekst","stap","soort","partner","vraag","gewicht"];function Dm({all:t}){let e=(s,i)=>T(s).map(l=>[l,i(l)]),o=e(t.flatMap(s=>Io(s).flatMap(i=>i.partners)),tl),n=e(t.map(s=>s.query).sort(E),Wo),r=Object.entries(g.codes.Severity).map(([s,i])=>[s,i.label]);return a`
    <${Se}>
      <div class="velden">
        <${Rt}
          label=${it.fields.partner}
          name="partner"
          options=${o.sort((s,i)=>E(s[1],i[1]))}
        />
        <${Rt} label=${it.fields.step} name="stap" options=${Pt.map(s=>[s.notation,s.label])} />
        <${Rt} label=${it.fields.query} name="vraag" options=${n} />
        <${Rt} label=${it.fields.weight} name="gewicht" options=${r} />
        <${Rt} label=${it.fields.kind} name="soort" options=${on.map(s=>[s.notation,s.label])} />
        <${Ue} label=${it.fields.text} name="tekst" />
        <${xo} names=${qr} />
      </div>
    <//>
  `}var Hm=({scenario:t})=>a`
  <details class="blik">
    <summary>${at(t)} <span class="wijzig">${it.change}</span></summary>
    <${Ge} />
  </details>
`,el="bron",Xi=Object.keys(g.codes.Severity).at(-1);function Um({points:t,low:e,source:o,query:n}){let r=T(t.map(c=>c.topic)).length,s=c=>L(it.questions,c.length),i={points:k(it.part_counts.points,{questions:s(t),topics:L(it.topics_count,r)}),source:k(it.part_counts.source,{questions:s(e)})},l=(c,p,m)=>a`
    <a href=${j("aandachtspunten",{...n,deel:p})} aria-current=${m?"true":null} id=${`deel-${p}`}>
      <strong>${it.parts[c]}</strong> ${i[c]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${it.parts_label}>
      ${l("points","overleg",!o)}${l("source",el,o)}
    </nav>
  `}var Ps={onderwerp:"topic",soort:"query"};function Gm({gaps:t,beside:e,per:o,scenario:n,open:r,all:s}){let i=t.filter(d=>d.deadline).sort((d,$)=>E(d.deadline.day,$.deadline.day)),l=t.filter(d=>!d.deadline),c=Ps[o],p=Object.entries(Ps).map(([d,$])=>[d,it.fold[$]]),m=()=>P({vouw:r?"in":"uit"},!0);return a`
    ${i.length>0&&a`<${Yi} gaps=${i} scenario=${n} all=${s} />`}
    ${l.length>0&&a`
        <section class="vraagdeel">
          <header class="deelkop">
            <h2>${it.heading[c]}</h2>
            <p>${it.together}</p>
            <p class="deelactie">
              <button type="button" class="alslink" id="vouw" onClick=${m}>${r?it.refold:it.unfold}</button>
            </p>
          </header>
          <${vo} legend=${it.fold_by} name="per" options=${p} current=${o} id="per" />
          <${Zi} gaps=${l} beside=${e} by=${c} scenario=${n} open=${r} />
        </section>
      `}
    ${!t.length&&a`<p>${it.none}</p>`}
  `}var Km=25;function ol({route:t}){let e=G(t.query),o=t.query,n=ct(e).gaps,r=Es(),s=n.filter(h=>r?Qe().has(h.mark):zi(h,o)),i=s.filter(h=>h.severity!==Xi),l=s.filter(h=>h.severity===Xi),c=o.deel?o.deel===el:!i.length&&l.length>0,p=r?s:c?l:i,m=r||qr.some(h=>o[h]),d=o.vouw?o.vouw==="uit":m&&p.length<=Km,$=o.per in Ps?o.per:Object.keys(Ps)[Number(c&&!r)],u=Object.fromEntries(qr.filter(h=>o[h]).map(h=>[h,o[h]])),f=h=>L(it.questions,h.length);return a`
    <${H} text=${it.title}>
      <p class="uitleg">${k(it.intro,{report:ao(I(e.plan))})} ${Ee}</p>
    <//>
    ${we(e).map(h=>a`<${So} key=${h.key} plan=${h} />`)}
    <div class="deelrij">
      ${r?a`<p class="delen"><strong>${it.only_title}</strong></p>`:a`<${Um} points=${i} low=${l} source=${c} query=${u} />`}
      <${Hm} scenario=${e} />
    </div>
    <div class=${r?"vragen alleen":"vragen"}>
      ${!r&&a`<${Dm} all=${n} />`}
      <div class="vraaglijst">
        ${c&&!r&&a`<p class="zacht">${it.source_intro}</p>`}
        <${Gm}
          key=${`${c}${r}`}
          gaps=${p}
          beside=${c||r?[]:l}
          per=${$}
          scenario=${e}
          open=${d}
          all=${m||!!o.termijnen}
        />
        <p class="acties"><${wt} name="aandachtspunten.csv" rows=${()=>Ji(p,e)} /></p>
      </div>
    </div>
    <${Qi} gaps=${n} scenario=${e} rows=${h=>Ji(h,e)} />
    <${jt} text=${k(it.shown,{points:f(i),source:f(l)})} />
  `}function zs(t,e){let o=new Map;for(let r of t)o.set(r.x,[...o.get(r.x)||[],r]);let n=Math.max(1,...[...o.values()].map(r=>r.length));return[...o.values()].flatMap(r=>r.sort((s,i)=>s.y-i.y).map((s,i)=>({...s,y:Math.round((i+.5)*e*n/r.length)})))}function nl(t,e,o){let n=new Map(t.map(d=>[d.id,d])),r=d=>e.flatMap($=>$.from===d?[$.to]:$.to===d?[$.from]:[]),s=[],i=[...t].sort((d,$)=>E(d.title,$.title)).map(d=>d.id),l=new Set,c=d=>{if(!(l.has(d)||!n.has(d))){l.add(d),s.push(d);for(let $ of T(r(d)))c($)}};for(let d of i)c(d);let p=Math.ceil(s.length/2),m=Math.max(o*1.6,40);return s.map((d,$)=>{let u=$<p,f=u?p:s.length-p,h=u?$:s.length-1-$,y=f>1?Math.sin(Math.PI*h/(f-1)):1,C=Math.round((h+.5)*m*(p/f));return{...n.get(d),x:Math.round((u?-1:1)*(140+250*y)),y:C}})}var Ce="omgeving",Vm=16,Ir=8,Wr=68,Dr=236;function sl(t,e){let o=new Map,n=(s,i,l,c)=>{let p=[s,i,l,c].join("~");s&&i&&s!==i&&o.set([s,i,c].join("~"),{id:p,from:s,to:i,group:l,said:[c]})},r=s=>k(b.graph.contributes,{basis:R("Basis",_(s,"basis"))});for(let s of ro(t,e))n(s.organisation,t,"rol",R("Role",s.role));for(let s of rn(t,e))n(t,s.undertaking,"rol",R("Role",s.role));for(let s of yo(t))Ft(s,e)&&n(t,N(s,"barrier"),"stap",r(s));for(let s of Dt(t,"Contribution","barrier"))Ft(s,e)&&n(N(s,"initiative"),t,"stap",r(s));for(let[s,i]of Object.entries(Jt.get(t)))for(let l of i)l.startsWith("@")&&st(l.slice(1))&&n(t,l.slice(1),"verband",go(s));for(let[s,i]of xe(t))st(s)&&Ft(s,e)&&n(s,t,"verband",go(i));return[...o.values()]}var ne=g.around,Zm=t=>tn(t).find(e=>ne.nodes[e])||"*",Ym=t=>t.length>ne.letters?`${t.slice(0,ne.letters-1)}…`:t,rl=(t,e,o)=>({id:t,label:Ym(v(t)),title:v(t),group:Zm(t),x:e,y:o}),al=t=>{let{color:e,dashes:o}=ne.edges[t.group];return{...t,color:e,dashes:o,arrows:"to"}};function il(t,e){let o=Ct(t)?t:"",n=o?sl(o,e).map(al):[],r=[T(n.map(l=>l.from)),[o],T(n.map(l=>l.to))],s=new Set([o]),i=r.flatMap((l,c)=>{let p=c===1?l.filter(Boolean):l.filter(m=>!s.has(m));for(let m of p)s.add(m);return p.sort((m,d)=>E(v(m),v(d))).map((m,d)=>rl(m,c*ne.width,d))});return{...ne,name:Ce,title:o?ne.title_of.replace("{name}",v(o)):ne.title,layout:"columns",looks:ne,nodes:zs(i,ne.step),rows:n,date:e,centre:o}}function ll(t,e,o,n){let r=[...t.nodes],s=[...t.rows],i=new Map;for(let l of e.filter(c=>Ct(c)&&r.some(p=>p.id===c))){let c=new Set(r.map(y=>y.id)),p=sl(l,o),m=y=>y.from===l?y.to:y.from,d=T(p.map(m)).filter(y=>!c.has(y)),$=d.slice(0,Vm),u=r.find(y=>y.id===l),f=(n==="route"?Jm:Qm)(r,u,$);r.push(...f.map(({id:y,x:C,y:w})=>rl(y,C,w)));let h=new Map(f.map(y=>[y.id,y]));for(let y of p.filter(C=>h.has(m(C)))){let{branch:C}=h.get(m(y));s.push({...al(y),...C&&{branch:{...C,head:l,stop:m(y)}}})}d.length>$.length&&i.set(l,{shown:$.length,count:d.length-$.length})}return{nodes:r,rows:s,left:i}}function Qm(t,e,o){let n=t.map(c=>c.x),[r,s]=[Math.min(...n),Math.max(...n)],i=e.x<(r+s)/2?r-ne.width:s+ne.width,l=e.y-(o.length-1)*ne.step/2;return o.map((c,p)=>({id:c,x:i,y:l+p*ne.step}))}function Jm(t,e,o){let n=Math.max(...t.map(l=>l.x)),r=Math.max(...t.map(l=>l.y))+30,s=Math.ceil(o.length/Ir)*Dr,i=Math.max(0,Math.min(e.x+Wr,n+Wr-s));return o.map((l,c)=>{let p=i+Math.floor(c/Ir)*Dr,m=r+26+c%Ir*(ne.step-3);return{id:l,x:p+Dr/2-4,y:m,branch:{beside:p-e.x,aside:Wr,top:r}}})}function cl(t,e){let{date:o}=G(e);if(t===Ce)return il(e.ding,o);let n=g.views[t];if(!n)return null;let{edges:r,loose:s}=n.at[o],i=n.at[o].nodes.map(l=>({title:l.label,...l}));return{...n,name:t,date:o,looks:n,nodes:i,rows:[...r,...s]}}function un(t,e,o){return t.matrix||e.from&&e.to?`${o(e.from)} – ${o(e.to)}`:[o(e.from||e.to),e.said[0]].filter(Boolean).join(": ")}var fn=t=>Object.keys(t.table).filter(e=>!pl[e]),pl={from_label:"from",to_label:"to"},ml=t=>pl[t],Fs={stap:"steps",hoofdstuk:"chapters",soort:"kinds",partner:"partners"};function dl(t,e){let o=new Set((e.zonder||"").split(",")),{plan:n}=G(e),r=Object.entries(Fs).map(([c,p])=>[p,c==="partner"?e[c]&&Xt(e[c]):e[c]]).filter(([,c])=>c),s=t.rows.filter(c=>!o.has(c.group)&&(!e.staat||!c.state||c.state===e.staat)&&(!n||!c.plans||c.plans.includes(n))&&r.every(([p,m])=>c[p]?.includes(m)||c.from===m||c.to===m));if(s.length===t.rows.length)return{nodes:t.nodes,rows:s};let i=new Set([t.centre,...s.flatMap(c=>[c.from,c.to,c.id])]),l=t.nodes.filter(c=>i.has(c.id)||c.row&&i.has(c.row));return t.choose?{nodes:nl(l,s,t.step),rows:s}:{nodes:t.layout==="columns"?zs(l,t.step):l,rows:s}}var Ns=b.graph.choose,ul="alles",Xm=["stap","hoofdstuk"],fl=t=>!!t[ul]||Object.keys(Fs).some(e=>t[e]),$l=t=>T(t.flatMap(e=>[e.from,e.to])).length;function hl({picture:t}){let e=T(ue("Chapter").map(s=>_(s,"identifier"))).sort(E),o=s=>v(ue("Chapter").find(i=>_(i,"identifier")===s)),n={stap:Pt.map(s=>[s.notation,s.label]),hoofdstuk:e.map(s=>[s,o(s)])},r=s=>j(["graaf",t.name],s);return a`<div class="kieseerst">
    <p>${Ns.sentence}</p>
    ${Xm.map(s=>{let i=n[s].map(([l,c])=>({value:l,label:c,rows:t.rows.filter(p=>p[Fs[s]]?.includes(l))})).filter(l=>l.rows.length);return i.length>0&&a`<h2>${Ns[s]}</h2>
          <ul class="keuzetegels">
            ${i.map(({value:l,label:c,rows:p})=>a`<li><a href=${r({[s]:l})}>
                <b>${c}</b><span>${L(Ns.partners,$l(p))}</span></a></li>`)}
          </ul>`})}
    <p><a href=${r({[ul]:"ja"})}>${L(Ns.whole,$l(t.rows),{lines:t.rows.length})}</a></p>
  </div>`}var Je=b.graph.card,qn=3;function bl(t,e=We){let o=T(t.filter(Boolean)),n=o.length-qn;return e(n>0?[...o.slice(0,qn),Je.more.replace("{count}",String(n))]:o)}var Rs=t=>bl(t,e=>e.join("; ")),gl=t=>Rs(t.flatMap(e=>Ct(e)?Tt(e).slice(0,1).map(rt):[])),kl=t=>R("Role",t);function td(t,e){let o=ro(t,e).filter(s=>Fo(s.role)),n=yo(t).filter(s=>Ft(s,e)),r=s=>`${v(Sr(N(s,"barrier")))}, ${R("Basis",_(s,"basis")).toLowerCase()}`;return[[Je.who,Rs(o.map(s=>`${v(s.organisation)} (${kl(s.role)})`))],[Je.state,Ht(t,e)],[Je.step,Rs(n.map(r))],[Je.where,Rs(Tt(t).slice(0,2).map(rt))]]}function yl(t,e){let o=[t.from,t.to].flatMap(n=>n?rn(n,e).filter(r=>t.about?.includes(r.undertaking)&&Fo(r.role)):[]);return bl(o.map(n=>kl(n.role)))}var ed=(t,e)=>fn(t).map(n=>t.table[n]).map((n,r)=>[n,e.said[r]]),od=(t,e,o)=>[...t.said.filter(n=>n&&J(n)!==J(e)),yl(t,o)].filter(Boolean).join(" · ");function _l(t,e,o,n){let r=e.find(c=>c.id===o||o===`leeg~${c.id}`);if(r)return{kind:r.group&&t.looks.edges[r.group]?.label||"",name:un(t,r,n),facts:[...ed(t,r),[Je.role,yl(r,t.date)],[Je.where,gl(r.about||[])]],thing:""};let s=e.filter(c=>c.from===o||c.to===o),i=c=>n(c.from===o?c.to:c.from),l=so(o)?td(o,t.date):[...s.slice(0,qn).map(c=>[i(c),od(c,i(c),t.date)]),[Je.also,s.length>qn?Je.more.replace("{count}",String(s.length-qn)):""],[Je.where,gl(s.flatMap(c=>c.about||[]).slice(0,1))]];return{kind:Ct(o)?z(gt(o)):"",name:n(o),facts:l,thing:Ct(o)?o:""}}var It=b.graph,Hr=40,wl=(t,e=v(t))=>a`<a href=${re(t)}>${e}</a>`,nd=t=>(t===1?It.counted.one:It.counted.more).replace("{count}",t);function sd({picture:t,row:e}){let o=e.group&&!g.views[t.name]?Object.keys(g.around.table):Object.keys(t.table),n=fn(t).map(s=>t.table[s]),r=e.said.map((s,i)=>[o.length&&n[i],s]).filter(([s,i])=>s&&i);return a`<dl class="feiten">
    ${r.map(([s,i])=>a`<div><dt>${s}</dt><dd>${i}</dd></div>`)}
  </dl>`}function rd({picture:t,row:e,name:o}){let n=(e.about||[]).filter(s=>Ct(s)&&s!==e.from&&s!==e.to),r=s=>_o(s,t.date).filter(Boolean).join(", ");return a`
    <h2>${un(t,e,o)}</h2>
    ${e.group&&t.looks.edges[e.group]&&!e.said.includes(t.looks.edges[e.group].label)&&a`<p>${t.looks.edges[e.group].label}</p>`}
    <${sd} picture=${t} row=${e} />
    ${e.kinds&&e.steps&&!e.color&&!t.matrix&&a`<p>${Ee}</p><p><a href=${j("overzicht",{cel:`${e.kinds[0]}~${e.steps[0]}`})}>${It.slot_page}</a></p>`}
    ${n.length>0&&a`<p>${It.about}</p>
        <ul>${n.map(s=>a`<li>${st(s)?wl(s):v(s)}${so(s)&&a`<span class="zacht"> – ${r(s)}</span>`}${Tt(s).slice(0,1).map(i=>a`<span class="zacht adres">${rt(i)}</span>`)}</li>`)}</ul>`}
    <p>${[e.from,e.to].filter(s=>s&&st(s)).map((s,i)=>a`${i>0&&" · "}${wl(s,It.page_of.replace("{name}",v(s)))}`)}</p>
  `}function ad({picture:t,rows:e,node:o,name:n,unfold:r,opened:s,pick:i}){let l=e.filter($=>$.from===o||$.to===o),c=t.nodes.find($=>$.id===o)?.group,p=t.looks.nodes[c]?.label||gt(o),m=s.includes(o),d=$=>{let u=$.from===o?$.to:$.from;return a`<li>
      ${t.arrows!==!1&&($.from===o?It.towards:It.coming)}
      <button type="button" class="rijknop" onClick=${()=>i(u||$.id)}>${n(u)}</button>
      ${$.group&&a`<span class="zacht"> – ${t.looks.edges[$.group]?.label||$.said[0]}</span>`}
    </li>`};return a`
    <h2>${n(o)}</h2>
    <p>${p&&`${z(p)}. `}${nd(l.length)}</p>
    ${Ct(o)&&st(o)&&a`<p class="acties">
        <a href=${re(o)}>${It.page}</a>
        ${" "}<button type="button" class="klein" id="uitvouwen" aria-expanded=${String(m)}
          onClick=${()=>r(o)}>${m?`− ${It.fold}`:`+ ${It.unfold}`}</button>
        ${" "}<a href=${j(["graaf",Ce],{ding:o})}>${It.surroundings}</a>
      </p>`}
    <ul class="buren">${l.slice(0,Hr).map(d)}</ul>
    ${l.length>Hr&&a`<p>${It.rest.replace("{count}",String(l.length-Hr))}</p>`}
  `}function vl(t){let{row:e,node:o,first:n}=t;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${It.in_words}>
      ${e&&a`<${rd} ...${t} />`} ${o&&a`<${ad} ...${t} />`}
      ${!e&&!o&&(n||a`<p class="zacht">${It.nothing_chosen}</p>`)}
    </section>
  `}function xl({picture:t,rows:e,name:o,hover:n,close:r,keep:s,unfold:i,opened:l,unfolds:c}){let p=ft(null);Le(()=>{let $=u=>u.key==="Escape"&&r();return window.addEventListener("keydown",$),()=>window.removeEventListener("keydown",$)},[]),St(()=>{let{offsetWidth:$,offsetHeight:u,offsetParent:f}=p.current,h=Math.max(4,Math.min(n.x-20,f.clientWidth-$-4)),y=n.y+16,C=y+u>f.clientHeight-4?Math.max(4,n.y-18-u):y;p.current.style.transform=`translate(${h}px, ${C}px)`});let m=_l(t,e,n.id,o),d=m.facts.filter(([$,u])=>$&&u);return a`
    <div class="zweefkaart" ref=${p} onPointerEnter=${()=>s(!0)} onPointerLeave=${()=>s(!1)}>
      ${m.kind&&a`<span class="zacht">${m.kind}</span>`}
      <strong>${m.name}</strong>
      <dl>${d.map(([$,u])=>a`<div><dt>${$}</dt><dd>${u}</dd></div>`)}</dl>
      ${m.thing&&st(m.thing)&&a`<p class="acties"><a href=${re(m.thing)}>${It.page}</a>${c(m.thing)&&a`<button type="button" class="rijknop" onClick=${()=>i(m.thing)}>${l.includes(m.thing)?It.fold:It.unfold}</button>`}</p>`}
    </div>
  `}var Go="#16212B",Ol="#8E8779",Ur="#0A4F7A",qs="#FFFFFF";function Gr(t,e,o,n){t.beginPath(),t.moveTo(e[0][0],e[0][1]);for(let r=1;r<e.length-1;r+=1)t.arcTo(...e[r],...e[r+1],10);t.lineTo(...e[e.length-1]),t.lineWidth=o,t.strokeStyle=n,t.stroke()}function Sl(t,e){let[o,n,r,s]=[e.left+11,e.right-11,e.top+11,e.bottom-11];t.save(),t.beginPath(),t.roundRect(o,r,n-o,s-r,10),t.fillStyle="#FDF3EA",t.fill(),t.clip(),t.strokeStyle="#E8B48C",t.lineWidth=1.2,t.beginPath();for(let i=o-(s-r);i<n;i+=7)t.moveTo(i,s),t.lineTo(i+(s-r),r);t.stroke(),t.restore()}function Cl(t,e){let[o,n]=[e[0],e[e.length-1]],r=n.x+95;t.save(),t.lineJoin="round";let s=()=>{t.beginPath(),t.moveTo(o.x-80,o.y);for(let{x:i,y:l}of e)t.lineTo(i,l);t.lineTo(r,n.y),t.stroke()};t.strokeStyle=Go,t.lineWidth=14,s(),t.strokeStyle=qs,t.lineWidth=1.5,t.setLineDash([10,8]),s(),t.beginPath(),t.moveTo(r,n.y-15),t.lineTo(r+22,n.y),t.lineTo(r,n.y+15),t.fillStyle=Go,t.fill(),t.restore()}function id(t,e,o,n,r=5.5){t.beginPath(),t.arc(e,o,r,0,2*Math.PI),t.fillStyle=n==="full"?Go:qs,t.fill(),n==="half"&&(t.beginPath(),t.arc(e,o,r,Math.PI/2,-Math.PI/2),t.fillStyle=Go,t.fill()),t.beginPath(),t.arc(e,o,r,0,2*Math.PI),t.lineWidth=1.6,t.strokeStyle=Go,t.stroke()}function jl(t,e){let o=new Set(t.filter(r=>r.station).map(r=>r.id)),n=new Map(t.map(r=>[r.id,r.rail]));return e.flatMap(r=>{if(r.branch)return[{edge:r,...r.branch}];if(!o.has(r.to))return[];let s=n.get(r.from);return[{edge:r,head:r.to,stop:r.from,beside:s??0,between:s===void 0}]})}function In(t,{head:e,stop:o,beside:n}){let r=t.getPosition(e);return{from:r,x:r.x+n,y:t.getPosition(o).y}}function ld({from:t,x:e,y:o},{aside:n=0,top:r=t.y+34}){let s=[t.x+n,t.y],i=e===s[0]?[]:[[s[0],r],[e,r]];return[...n?[[t.x,t.y]]:[],s,...i,[e,o]]}function Ml(t,e,o,n){t.save(),t.lineCap="round";let r=o.map(s=>({on:n.has(s.edge.id),down:ld(In(e,s),s)}));for(let{down:s}of r)Gr(t,s,3,Ol);for(let{on:s,down:i}of r)s&&Gr(t,i,4,Go);t.restore()}function Tl(t,e,o,n){for(let r of o){let{x:s,y:i}=In(e,r),{left:l,right:c}=e.getBoundingBox(r.stop),p=(l+c)/2,{label:m,font:d}=e.body.nodes[r.stop].options;t.font=`${d.size}px ${d.face}`;let $=n.has(r.edge.id),u=r.between&&!$?t.measureText(m).width/2+8:(c-l)/2-6,f=s<p?p-u:p+u;Math.abs(f-s)>3&&Gr(t,[[s,i],[f,i]],$?4:1.6,$?Go:Ol)}for(let r of o){let{x:s,y:i}=In(e,r);id(t,s,i,r.edge.mark||"full",r.edge.mark?5.5:3)}}function Kr(t,e){let o=t.getBoundingBox(e),{y:n}=t.getPosition(e);return{x:o.right-4,y:n}}function Ll(t,e,o,n){let{x:r,y:s}=Kr(e,o);t.save(),t.beginPath(),t.arc(r,s,9,0,2*Math.PI),t.fillStyle=n?Ur:qs,t.fill(),t.lineWidth=1.8,t.strokeStyle=Ur,t.stroke(),t.beginPath(),t.moveTo(r-4.5,s),t.lineTo(r+4.5,s),n||(t.moveTo(r,s-4.5),t.lineTo(r,s+4.5)),t.strokeStyle=n?qs:Ur,t.stroke(),t.restore()}var cd="#16212B",Is=12/14,pd=13,Bl=(t,e,o)=>Math.hypot(t.x-e.x,t.y-e.y)*Math.min(1,o)<pd;function El(t,{nodes:e,edges:o,options:n,view:r,opened:s=[]},{onChoose:i,onUnfold:l,unfolds:c=()=>!1,onHover:p}={}){let m=jl(e,o),d=new Map(m.map(x=>[x.edge.id,x])),$=new vis.DataSet(e.map(({title:x,...W})=>p?W:{...W,title:x})),u=new vis.DataSet(o.map(x=>d.has(x.id)?{...x,hidden:!0}:x)),f=new vis.Network(t,{nodes:$,edges:u},n),h=t.querySelector(".vis-network");h.setAttribute("role","application"),h.setAttribute("aria-label",t.dataset.title||"");for(let x of t.querySelectorAll("canvas"))x.setAttribute("aria-hidden","true");let y=e.filter(x=>x.slot).map(x=>x.id),C=e.filter(x=>x.station).sort((x,W)=>x.station-W.station),w=new Set,S="",O=()=>[...new Set([S,...s,...f.getSelectedNodes()])].filter(x=>x&&c(x));f.on("beforeDrawing",x=>{Ml(x,f,m,w);let W=C.map(U=>f.getPosition(U.id));W.length&&Cl(x,W);for(let U of y)Sl(x,f.getBoundingBox(U))}),f.on("afterDrawing",x=>{Tl(x,f,m,w);for(let W of O())Ll(x,f,W,s.includes(W))});let Q=x=>m.find(W=>Bl(In(f,W),x,f.getScale()))?.edge.id,Mt=x=>O().find(W=>Bl(Kr(f,W),x,f.getScale())),B=(x=.05)=>{if(!e.length||(f.fit({animation:!1,maxZoomLevel:1.15}),f.getScale()>=x))return;let U=Math.min(...e.map(oo=>oo.x))-85,ot=Math.min(...e.map(oo=>oo.y))-30,Te=t.clientWidth/x*.5,ye=Math.max(...e.map(oo=>oo.x))+85-U,$e={x:ye<2*Te?U+ye/2:U+Te,y:ot+t.clientHeight/x*.5};f.moveTo({position:$e,scale:x,animation:!1})};f.on("click",({nodes:[x],edges:[W],pointer:U})=>{let ot=Mt(U.canvas);ot?l?.(ot):i?.(Q(U.canvas)??x??W??null)}),f.on("doubleClick",({nodes:[x]})=>x&&l?.(x));let xt=(x,W)=>{x&&c(x)!==(S===x)&&f.redraw(),x&&(S=x),p?.(x,W)};if(p){f.on("hoverNode",({node:U,pointer:ot})=>xt(U,ot.DOM)),f.on("hoverEdge",({edge:U,pointer:ot})=>xt(U,ot.DOM));for(let U of["blurNode","blurEdge","dragStart","zoom"])f.on(U,()=>xt(null));let x="",W=U=>{if(!m.length||U.buttons)return;let{left:ot,top:Te}=t.getBoundingClientRect(),ye={x:U.clientX-ot,y:U.clientY-Te},$e=Q(f.DOMtoCanvas(ye))||"";$e!==x&&xt($e||null,ye),t.style.cursor=$e||Mt(f.DOMtoCanvas(ye))?"pointer":"",x=$e};h.addEventListener("pointermove",W)}r?f.moveTo({...r,animation:!1}):B(Is);let Me=new Map(o.map(x=>[x.id,x]));return{network:f,fit:B,view:()=>({position:f.getViewPosition(),scale:f.getScale()}),zoom:x=>f.moveTo({scale:Math.min(4,Math.max(.05,f.getScale()*x))}),select(x,W,U){let ot=W.length?W:o.filter(yt=>x.includes(yt.from)||x.includes(yt.to)).map(yt=>yt.id),Te=new Set(ot.filter(yt=>Me.has(yt))),ye=[...w,...Te].filter(yt=>!d.has(yt)&&w.has(yt)!==Te.has(yt));ye.length&&u.update(ye.map(yt=>Te.has(yt)?{id:yt,width:3,color:{color:cd}}:{id:yt,width:1.6,color:{color:Me.get(yt).color}})),w=Te;let $e=x.filter(yt=>$.get(yt));if(f.setSelection({nodes:$e,edges:[]},{highlightEdges:!1}),f.redraw(),!U||!$e.length)return;$e.some(yt=>{let{x:D,y:Yn}=f.canvasToDOM(f.getPosition(yt));return D>0&&D<t.clientWidth&&Yn>0&&Yn<t.clientHeight})||f.focus($e[0],{scale:Math.max(f.getScale(),Is),animation:!1})},show(x){f.fit({nodes:x.filter(W=>$.get(W)),animation:!1,maxZoomLevel:1.15}),f.getScale()<Is&&f.moveTo({scale:Is})},destroy:()=>f.destroy()}}function Al(t,e){let o=t.map(n=>n.y);return Math.round(Math.min(e,Math.max(320,t.length?(Math.max(...o)-Math.min(...o))*.9+80:0)))}var md=250,dd=.74,$d={0:({handle:t})=>t.current.fit(),n:({onStep:t})=>t(1),v:({onStep:t})=>t(-1),Enter:({lit:t,onUnfold:e})=>t.length===1&&e(t[0]),Escape:({onClear:t})=>t()};function Pl(t){let{of:e,nodes:o,edges:n,options:r,handle:s,lit:i,line:l,look:c,shown:p,title:m,opened:d}=t,$=ft(null),u=ft({of:"",view:null,ids:new Set}),f=ft(t);f.current=t,St(()=>{let C=performance.now(),w=u.current.of===e?u.current.view:null,S=0,O=(B,xt)=>{window.clearTimeout(S),S=window.setTimeout(()=>f.current.onHover(B===null?null:{id:B,...xt}),md)},Q=El($.current,{nodes:o,edges:n,options:r,view:w,opened:d},{onChoose:B=>f.current.onChoose(B),onUnfold:B=>f.current.onUnfold(B),unfolds:B=>f.current.unfolds(B),onHover:O});s.current=Q;let Mt=w?o.map(B=>B.id).filter(B=>!u.current.ids.has(B)):[];return Mt.length&&Q.show([...Mt,...i]),$.current.dataset.ms=String(Math.round(performance.now()-C)),()=>{window.clearTimeout(S),u.current={of:e,view:Q.view(),ids:new Set(o.map(B=>B.id))},Q.destroy(),s.current=null}},[e,o,n]),St(()=>{p&&u.current.of===""&&s.current.fit(12/14)},[p]),St(()=>{let C=()=>window.setTimeout(()=>s.current?.fit(),60);return document.addEventListener("fullscreenchange",C),()=>document.removeEventListener("fullscreenchange",C)},[]),St(()=>s.current.select(i,l?[l]:[],c),[e,o,n,i.join(" "),l]);let h=C=>$d[C.key]?.(t),y={height:`${Al(o,Math.max(420,Math.round(window.innerHeight*dd)))}px`};return a`<div class="doek" id="doek" ref=${$} style=${y} data-title=${m} onKeyDown=${h}></div>`}var Wn=t=>t===""?2:Ct(t)&&No(t)?1:0;function Ws(t,e){let o=new Map;for(let r of t){let s=`${r.from||""}|${r.to||""}`;o.set(s,[...o.get(s)||[],r])}let n=r=>[...new Set(r)].sort((s,i)=>Wn(s)-Wn(i)||E(e(s),e(i)));return{givers:n(t.map(r=>r.from||"")),takers:n(t.map(r=>r.to||"")),at:(r,s)=>o.get(`${r}|${s}`)||[]}}var Xe=b.graph.matrix,Ko=({look:t})=>a`
  <svg class=${`stroom ${t.mark}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
    ${t.mark==="broken"?a`<path d="M1.5 1.5 6 3.8v4.4L1.5 10.5Z M8.2 4.9 10.5 6 8.2 7.1Z" fill=${t.color} stroke=${t.color} />`:a`
            <path d="M1.8 1.5 10.4 6 1.8 10.5Z" fill=${t.mark==="full"?t.color:"#FFFFFF"} stroke=${t.color}
              stroke-width="1.5" stroke-linejoin="round" />
            ${t.mark==="half"&&a`<path d="M1.8 1.5 6 3.7v4.6L1.8 10.5Z" fill=${t.color} />`}
          `}
  </svg>
`;function zl({picture:t,rows:e,names:o,chosen:n,pick:r,point:s,caption:i}){let l=w=>o.get(w)?.title||Xe.nobody,c=w=>o.get(w)?.label||Xe.nobody,{givers:p,takers:m,at:d}=Ws(e,c),$=w=>t.looks.edges[w.group],u=w=>[w.said[0],$(w).label].filter(Boolean).join(", "),f=(w,S)=>[Wn(w)!==Wn(S)&&"nieuw",w===""&&"ongenoemd"].filter(Boolean).join(" "),h=(w,S)=>{let O=w.currentTarget.getBoundingClientRect(),Q=w.currentTarget.closest(".vlak").getBoundingClientRect();s({id:S.id,x:O.right-Q.left,y:O.bottom-Q.top-10})},y=(w,S)=>{let O=d(w,S);if(!O.length)return null;let Q=O.some(B=>B.id===n),Mt=O.some(B=>$(B).mark==="broken");return a`
      <button type="button" class=${Mt?"hapert":null} aria-pressed=${String(Q)}
        aria-label=${`${l(w)} ${Xe.to} ${l(S)}: ${O.map(u).join("; ")}`}
        onClick=${()=>r(O[(O.findIndex(B=>B.id===n)+1)%O.length].id)}
        onMouseEnter=${B=>h(B,O[0])} onMouseLeave=${()=>s(null)}
        onFocus=${B=>h(B,O[0])} onBlur=${()=>s(null)}>
        ${O.length>2?a`<${Ko} look=${$(O[0])} /><b>${O.length}</b>`:O.map(B=>a`<${Ko} look=${$(B)} />`)}
      </button>
    `},C=w=>n&&e.some(S=>S.id===n&&(S.from||"")===w);return a`
    <div class="rol">
      <table class="stroomtabel">
        <caption>${i}</caption>
        <thead>
          <tr>
            <td class="hoek">${Xe.corner}</td>
            ${m.map((w,S)=>a`<th scope="col" class=${f(w,m[S-1]??w)}><span>${c(w)}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${p.map((w,S)=>a`
              <tr class=${[f(w,p[S-1]??w),C(w)&&"gekozen"].filter(Boolean).join(" ")}>
                <th scope="row">${c(w)}</th>
                ${m.map((O,Q)=>a`<td class=${f(O,m[Q-1]??O)}>${y(w,O)}</td>`)}
              </tr>
            `)}
        </tbody>
      </table>
    </div>
  `}function Fl({picture:t,rows:e,name:o,pick:n}){let r=Object.entries(t.looks.edges).map(([i,l])=>({look:l,rows:e.filter(c=>c.group===i)})).filter(i=>i.rows.length),s=r.filter(i=>i.look.mark==="broken").flatMap(i=>i.rows);return a`
    <h2>${Xe.counted.replace("{count}",String(e.length))}</h2>
    <ul class="tellijst">
      ${r.map(({look:i,rows:l})=>a`<li><${Ko} look=${i} /><b>${l.length}</b><span>${i.label}</span></li>`)}
      ${[["from",Xe.no_giver],["to",Xe.no_taker]].map(([i,l])=>{let c=e.filter(p=>!p[i]).length;return c>0&&a`<li><span class="leegvak" aria-hidden="true"></span><b>${c}</b><span>${l}</span></li>`})}
    </ul>
    ${s.length>0&&a`<h3>${Xe.falters}</h3>
        <ul class="stromen">
          ${s.map(i=>a`<li>
              <button type="button" class="rijknop" onClick=${()=>n(i.id)}>${o(i.from)} → ${o(i.to)}</button>
              <span>${i.said[0]}</span>${i.said[2]&&a`<span class="zacht">${Xe.since} ${i.said[2]}</span>`}
            </li>`)}
        </ul>`}
    <p class="zacht">${z(Xe.empty)}</p>
  `}var po=b.graph,Rl=["kies","uit"],Nl=["stap","hoofdstuk","soort","partner","staat","zoek","zonder",...Rl];function ud({thing:t}){let e=_e(()=>[...Jt.keys()].filter(st).sort((n,r)=>E(v(n),v(r))),[]),o=n=>{let r=e.find(s=>v(s)===n.target.value);r?P({ding:r,kies:null,uit:null}):$t(po.unknown_thing)};return a`
    <label class="veld zoekveld">
      <span>${po.thing}</span>
      <input id="ding" type="text" list="dingen" autocomplete="off" onChange=${o}
        value=${Ct(t)?v(t):""} />
      <datalist id="dingen">${e.map(n=>a`<option value=${v(n)}></option>`)}</datalist>
    </label>
  `}function ql({picture:t,query:e}){let[o,n]=K(!1),r=Nl.filter(h=>e[h]&&!Rl.includes(h)).length,s=t.name===Ce,i=t.nodes.filter(h=>Cn(h.id)).sort((h,y)=>E(h.title,y.title)),l=h=>g.codes.CellState[h]?.order??9,c=T(t.rows.map(h=>h.state).filter(Boolean)).sort((h,y)=>l(h)-l(y)),p=h=>z(g.codes.CellState[h]?.label||R("Status",h)),m=on.filter(h=>t.rows.some(y=>y.kinds?.includes(h.notation))),d=Pt.filter(h=>t.rows.some(y=>y.steps?.includes(h.notation))),$=new Set(t.rows.flatMap(h=>h.chapters||[])),u=ue("Chapter").map(h=>[_(h,"identifier"),v(h)]).filter(([h])=>$.has(h)).sort((h,y)=>E(h[0],y[0])),f=[["stap",po.filters.step,d.map(h=>[h.notation,h.label])],["hoofdstuk",po.filters.chapter,u],["soort",po.filters.kind,m.map(h=>[h.notation,h.label])],["partner",po.filters.partner,i.map(h=>[_(h.id,"notation"),h.title])],["staat",po.filters.state,c.map(h=>[h,p(h)])]];return a`
    <details class="filters graafkeuzes" open=${o} onToggle=${h=>n(h.target.open)}>
      <summary id="filterknop">${r?k(b.shared.filters_set,{count:r}):po.choices}</summary>
      ${!s&&a`<${ze} />`}
      <${qo} />
      <div class="velden">
        ${s&&a`<${ud} thing=${t.centre} />`}
        ${!s&&f.filter(([,,h])=>h.length>1).map(([h,y,C])=>a`<${Rt} name=${h} label=${y} options=${C} />`)}
        <${Ue} label=${po.filters.search} name="zoek" id="graafzoek" />
        <${xo} names=${Nl} />
      </div>
    </details>
  `}var Vr=b.graph,fd={full:a`<circle cx="17" cy="5" r="4.2" fill="#16212B" stroke="#16212B" stroke-width="1.4" />`,half:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />
    <path d="M17 .8a4.2 4.2 0 0 0 0 8.4Z" fill="#16212B" />`,open:a`<circle cx="17" cy="5" r="4.2" fill="#FFFFFF" stroke="#16212B" stroke-width="1.4" />`},hd=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke="#8E8779" stroke-width="2" />${fd[t.mark]}
  </svg>
`,gd=({look:t})=>a`
  <svg width="34" height="10" aria-hidden="true" focusable="false">
    <line x1="1" y1="5" x2="33" y2="5" stroke=${t.color} stroke-width="3"
      stroke-dasharray=${t.dashes?"5 4":"none"} />
  </svg>
`,Il={name:!0,hollow:!0,stop:!0,side:!0,tag:!0},Wl=({look:t})=>a`
  <svg width="20" height="14" aria-hidden="true" focusable="false">
    ${t.shape==="dot"?a`<circle cx="10" cy="7" r="5.5" fill=${t.color} />`:a`<rect x="1" y="2" width="18" height="10" rx=${t.shape==="box"?2:5} stroke-width="1.5"
            fill=${Il[t.shape]?"#FFFFFF":t.color} stroke=${Il[t.shape]?t.color:"#16212B"} />`}
  </svg>
`;function Dl({picture:t,hidden:e}){let o=new Set(e.split(",").filter(Boolean)),n=Object.entries(t.looks.edges).filter(([c])=>t.rows.some(p=>p.group===c)),r=c=>t.layout==="grid"&&t.looks.edges[c],s=Object.entries(t.looks.nodes).filter(([c])=>!r(c)&&t.nodes.some(p=>p.group===c)),i=(c,p)=>{if(t.matrix&&p.mark)return a`<${Ko} look=${p} />`;if(t.layout==="route"&&p.mark)return a`<${hd} look=${p} />`;if(t.layout!=="grid")return a`<${gd} look=${p} />`;let m=t.looks.nodes[c];return m?a`<${Wl} look=${m} />`:a`<span class="leegvak" aria-hidden="true"></span>`},l=(c,p)=>{p?o.delete(c):o.add(c),P({zonder:[...o].sort().join(",")})};return a`
    <ul class="lijnen" aria-label=${Vr.lines}>
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
    ${!t.matrix&&a`<ul class="lijnen" aria-label=${Vr.points}>
      ${s.map(([,c])=>a`<li><${Wl} look=${c} /><span>${c.label}</span></li>`)}
      ${t.layout!=="grid"&&t.nodes.some(c=>c.slot)&&a`<li><span class="leegvak" aria-hidden="true"></span><span>${Vr.slots}</span></li>`}
    </ul>`}
  `}var Ds=b.graph;function Zr({picture:t,rows:e,name:o,chosen:n,pick:r}){let s=t.matrix,i=s?"from":"to",l=s?"to":"from",c=new Map(t.nodes.map(m=>[m.id,m.station??0])),p=Ws(e,o)[s?"givers":"takers"];return p.sort((m,d)=>(c.get(m)||0)-(c.get(d)||0)),a`<div class="beeldlijst">
    ${p.map(m=>{let d=e.filter(y=>(y[i]||"")===m),$=d.filter(y=>y.color||s),u=d.filter(y=>!y.color&&!s),f=$.length?L(s?Ds.list.flows:Ds.list.partners,$.length):Ds.list.nobody,h=u.length>0&&L(Ds.list.slots,u.length);return a`
        <details key=${m} open=${p.length<4||d.some(y=>y.id===n)}>
          <summary><h2>${o(m)}</h2><span class="zacht">${[f,h].filter(Boolean).join(" · ")}</span></summary>
          <ul>
            ${u.map(y=>a`<li class="leegrij"><span>${y.said.filter(Boolean).join(": ")}</span></li>`)}
            ${$.map(y=>a`<li>
                <button type="button" class="rijknop" aria-pressed=${String(y.id===n)} onClick=${()=>r(y.id)}>
                  ${s&&a`<${Ko} look=${t.looks.edges[y.group]} />`}${s&&"→ "}${o(y[l])}
                </button>
                <span class="zacht">${y.said.filter(Boolean).join(" · ")}</span>
              </li>`)}
          </ul>
        </details>
      `})}
  </div>`}var Dn=b.graph,Hl="from_label",bd="amount",Yr=new WeakMap;function kd(t,e){return Yr.has(t)||Yr.set(t,new Map(t.nodes.map(o=>[o.id,o.title]))),Yr.get(t).get(e)||Dn.not_said}function hn(t,e,o){let n=ml(o);return n?kd(t,e[n]):e.said[fn(t).indexOf(o)]||""}function yd(t,e,o){let n=o.replace("-",""),r=o[0]==="-"?-1:1,s=e.map(l=>[hn(t,l,n),l]),i=l=>+(l===""||l===Dn.not_said);return s.sort((l,c)=>i(l[0])-i(c[0])||r*E(l[0],c[0])).map(([,l])=>l)}function Ul({picture:t,rows:e,chosen:o,pick:n,caption:r}){let s=F.route.query.sorteer||Hl,i=Object.entries(t.table),l=(d,$)=>{let u=s===d?`-${d}`:d;P({sorteer:u===Hl?null:u},!0),$t(Dn.sorted.replace("{column}",$.toLowerCase()).replace("{direction}",u[0]==="-"?Dn.down:Dn.up))},c=d=>s===d?"ascending":s===`-${d}`?"descending":null,p=([d,$])=>d===bd?a`<th scope="col" role="columnheader">${$}</th>`:a`<th scope="col" role="columnheader" aria-sort=${c(d)}>
          <button type="button" class="sorteer" id=${`beeldtabel-${d}`} onClick=${()=>l(d,$)}>
            ${$}<span class="pijl" aria-hidden="true"></span>
          </button>
        </th>`,m=d=>{let $=d.id===o,u=$||o&&(d.from===o||d.to===o);return a`
      <tr key=${d.id} role="row" class=${u?"gekozen":null} data-rij=${d.id} data-van=${d.from||""}
        data-naar=${d.to||""} onClick=${f=>f.target.closest("button, a")||n(d.id)}>
        ${i.map(([f,h],y)=>y?a`<td role="cell" data-kop=${h}>${hn(t,d,f)}</td>`:a`<th scope="row" role="rowheader" data-kop=${h}>
                <button type="button" class="rijknop" aria-pressed=${String($)} onClick=${()=>n(d.id)}>
                  ${hn(t,d,f)}
                </button>
              </th>`)}
      </tr>
    `};return a`
    <table class="lijst" id="beeldtabel" role="table">
      <caption>${r}</caption>
      <thead role="rowgroup"><tr role="row">${i.map(p)}</tr></thead>
      <tbody role="rowgroup">${yd(t,e,s).map(m)}</tbody>
    </table>
  `}var to=b.graph,Gl=({ways:t,shows:e,choose:o})=>a`
  <div class="knoppen" role="group" aria-label=${to.show.label}>
    ${t.map(([n,r])=>a`<button type="button" id=${`toon-${n}`} aria-pressed=${String(e===n)}
          onClick=${()=>o(n)}>${r}</button>`)}
  </div>
`;function Kl({handle:t,picture:e,reset:o}){let n=(i,l,c)=>a`<button type="button" class="klein" aria-label=${to.tools[i]} onClick=${c}>${l}</button>`,r=()=>document.fullscreenElement?document.exitFullscreen():document.getElementById("beeld").requestFullscreen().catch(()=>{}),s=()=>document.querySelector("#doek canvas").toBlob(i=>Oe(`${e.name}.png`,i,"image/png"),"image/png");return a`
    <div class="werkbalk">
      ${n("in","+",()=>t.current.zoom(1.25))} ${n("out","−",()=>t.current.zoom(.8))}
      ${n("fit",to.tools.fit,()=>t.current.fit())} ${n("back",to.tools.back,o)}
      ${n("screen",to.tools.screen,r)} ${n("png",to.tools.png,s)}
    </div>
  `}function Vl({picture:t,ids:e,left:o}){if(!e.length)return null;let n=r=>P({uit:e.slice(0,r).join(",")||null});return a`
    <nav class="spoor" aria-label=${to.trail}>
      <button type="button" class="rijknop" onClick=${()=>n(0)}>${t.title}</button>
      ${e.map((r,s)=>{let i=v(r),l=s===e.length-1;return a`<span aria-hidden="true"> › </span>${l?a`<strong>${k(to.unfolded,{name:i})}</strong>`:a`<button type="button" class="rijknop" onClick=${()=>n(s+1)}>${i}</button>`}`})}
      ${[...o].map(([r,{shown:s,count:i}])=>{let l=k(to.left_out,{name:v(r),shown:s,count:i});return a`<p class="zacht">${l} <a href=${j(["graaf",Ce],{ding:r})}>${to.surroundings}</a></p>`})}
    </nav>
  `}function Co(){let t=b.missing;return a`
    <${H} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${j("overzicht")}>${t.home}</a></p>
  `}var vt=b.graph,_d="(max-width: 44rem)",Qr=null,Jr=()=>Qr,Vo=t=>P({kies:F.route.query.kies===t?null:t},!0);function wd(t){let e=window.matchMedia(_d).matches,o=t.matrix?[["matrix",vt.show.matrix],["beeld",vt.show.arrows]]:[["beeld",vt.show.picture]],n=e&&(t.matrix||t.layout==="route")?[["lijst",vt.show.list]]:[],r=["tabel",vt.show.table];return e&&!n.length?[r,...o]:[...n,...o,r]}function vd(t,e,o){let n=J(o||""),r=Object.keys(t.table);return n?e.filter(s=>r.some(i=>J(hn(t,s,i)).includes(n))):e}function xd({picture:t,drawn:e,opened:o,chosen:n,row:r,lit:s,choices:i,handle:l,turn:c,shown:p,tell:m}){let d=_e(()=>e.rows.filter(f=>f.color),[e]),$=_e(()=>[...e.nodes].filter(f=>f.title).sort((f,h)=>f.y-h.y||f.x-h.x).map(f=>f.id),[e]),u=f=>{let h=$[($.indexOf(s[0])+f+$.length)%$.length];P({kies:h},!0)};return a`
    <${Pl} of=${`${t.name}|${t.date}|${t.centre||""}|${i}|${c}`} nodes=${e.nodes}
      edges=${d} options=${Sd(t,o)} opened=${o} handle=${l} lit=${s}
      line=${r?.color?r.id:""} look=${!!n||s.length===1} shown=${p}
      title=${k(vt.picture,{title:t.title})} onChoose=${f=>f&&Vo(f)} onStep=${u}
      unfolds=${m.unfolds} onUnfold=${m.unfold} onHover=${m.point}
      onClear=${()=>P({kies:null},!0)} />
  `}function Od({picture:t,query:e}){let o=ft(null),n=ft(!1),[r,s]=K(0),[i,l]=K(null),c=e.kies||"",p=["plan","stap","hoofdstuk","soort","partner","staat","zonder"].map(D=>e[D]).join("|"),m=_e(()=>dl(t,e),[t,p]),d=(e.uit||"").split(",").filter(Ct),$=_e(()=>ll(m,d,t.date,t.layout),[m,e.uit]),u=_e(()=>new Map($.nodes.map(D=>[D.id,D])),[$]),f=$.rows.find(D=>D.id===c||c===`leeg~${D.id}`&&D),h=f?"":u.has(c)?c:"",y=_e(()=>vd(t,m.rows,e.zoek),[m,e.zoek]),C=!f&&!h&&J(e.zoek||""),w=C?$.nodes.filter(D=>J(D.title||"").includes(C)).map(D=>D.id):[],S=wd(t),O=S.some(([D])=>D===e.toon)?e.toon:S[0][0],Q=t.choose&&!fl(e),Mt=O==="beeld"&&!Q,B=D=>u.get(D)?.title||(t.matrix?vt.matrix.nobody:vt.not_said),xt=D=>Ct(D)&&st(D)&&D!==t.centre,Me=D=>{if(!xt(D))return;let Yn=d.includes(D)?d.filter(rp=>rp!==D):[...d,D];l(null),P({uit:Yn.join(","),kies:D})},x=D=>{(D||!n.current)&&l(D)},W=D=>{n.current=D,D||l(null)};Le(()=>{!c||!F.started||(f&&!(f.from&&f.to)?$t(k(vt.chosen_one,{name:un(t,f,B)})):f?$t(k(vt.chosen_pair,{from:B(f.from),to:B(f.to)})):h&&$t(k(vt.chosen_one,{name:B(h)})))},[c]),St(()=>(Qr={name:t.name,drawing:o.current},()=>{Qr=null}));let U=f&&!f.color?`leeg~${f.id}`:"",ot=U&&u.has(U)?[U]:f?[f.from,f.to].filter(Boolean):h?[h]:w,Te={unfolds:xt,unfold:Me,point:x},ye={picture:t,rows:$.rows,name:B,opened:d,unfold:Me,pick:Vo},$e=i&&i.id!==c&&a`<${xl} ...${ye} unfolds=${xt} keep=${W} hover=${i} close=${()=>l(null)} />`,oo=L(vt.rows,y.length),yt=t.matrix?a`<${Fl} picture=${t} rows=${y} name=${B} pick=${Vo} />`:t.layout==="route"&&Mt&&a`<p class="zacht">${vt.nothing_chosen}</p><${Zr} picture=${t} rows=${y} name=${B} chosen="" pick=${Vo} />`;return a`
    <div class="graaf" id="beeld">
    <div class="beeldbalk">
      <${Gl} ways=${S} shows=${O} choose=${D=>P({toon:D},!0)} />
      ${Mt&&a`<${Kl} handle=${o} picture=${t} reset=${()=>s(r+1)} />`}
      <${ql} picture=${t} query=${e} />
    </div>
      <div class="hoofd">
        <div class="tekening" hidden=${O==="tabel"}>
          ${Mt&&a`<${Vl} picture=${t} ids=${d} left=${$.left} />`}
          ${t.choose&&!Q&&a`<p class="spoor"><a href=${j(["graaf",t.name])}>${vt.choose.back}</a></p>`}
          <div class="vlak">
            ${Q?a`<${hl} picture=${t} />`:O==="matrix"?a`<${zl} picture=${t} rows=${y} names=${u} chosen=${f?.id||""} pick=${Vo}
                      point=${x} caption=${k(vt.matrix.caption,{rows:oo})} />`:O==="lijst"?a`<${Zr} picture=${t} rows=${y} name=${B} chosen=${f?.id||""} pick=${Vo} />`:a`<${xd} ...${{picture:t,drawn:$,opened:d,chosen:c,row:f,lit:ot,choices:p,handle:o,turn:r,tell:Te}}
                        shown=${O==="beeld"} />`}
            ${!m.rows.length&&a`<p class="leegbeeld">${t.centre?vt.alone:vt.empty}</p>`}
            ${$e}
          </div>
          ${!Q&&a`<${Dl} picture=${t} hidden=${e.zonder||""} />`}
          ${Mt&&a`<p class="zacht sleutels">${vt.keys}</p>`}
        </div>
        <div class="tabel" hidden=${O!=="tabel"}>
          <div class="rol">
            <${Ul} picture=${t} rows=${y} chosen=${f?.id||h} pick=${Vo}
              caption=${k(vt.caption,{title:t.title,rows:oo})} />
          </div>
          <div class="acties">
            <${wt} name=${`${t.name}.csv`} rows=${()=>Cd(t,y)} />
          </div>
        </div>
      </div>
      <${vl} ...${ye} row=${f} node=${h} first=${yt} />
    </div>
    ${e.koppelingen&&a`<p class="zacht">${vt.loose}</p>`}
  `}var Sd=(t,e)=>e.length&&t.name!==Ce?{...t.options,groups:{...g.around.options.groups,...t.options.groups}}:t.options,Cd=(t,e)=>[[...Object.values(t.table),...Bt],...e.map(o=>[...Object.keys(t.table).map(n=>hn(t,o,n)),...Lt(null)])];function jd({name:t,title:e,sentence:o}){let r=[...Object.values(g.views).map(s=>[s.name,s.tab||s.title]),[Ce,g.around.tab]];return a`
    <${H} text=${e}><p class="uitleg">${o}</p><//>
    <ul class="beelden" aria-label=${vt.pictures}>
      ${r.map(([s,i])=>{let l=s===t?"page":null;return a`<li><a href=${j(["graaf",s])} aria-current=${l}>${i}</a></li>`})}
    </ul>
  `}function Zl({route:{path:t,query:e}}){let o=t[1]||Object.keys(g.views)[0],n=_e(()=>cl(o,e),[o,e.stand,e.plan,e.ding]);return n?a`
    <${jd} name=${o} title=${n.title} sentence=${n.sentence} />
    <${Od} key=${`${o}|${n.centre||""}`} picture=${n} query=${e} />
  `:a`<${Co} />`}function Hn({name:t,of:e,rows:o,columns:n,fields:r,keep:s,sort:i}){let l=b[e];return function({route:p}){let m=G(p.query).plan,d=o(m).filter(h=>s(h,p.query)),$=n(),u=L(l.count,d.length),f=()=>[[...$.map(h=>h.label),...Bt],...js(d,$,Lr("sorteer",i)).map(h=>[...$.map(y=>y.text(h)),...Lt(null,dt(h.id)?.key||m)])];return a`
      <${H} text=${l.title}><p class="uitleg">${l.intro}</p><//>
      <${Se}>
        <${ze} />
        <div class="velden">
          <${Ue} name="tekst" />
          ${r().map(h=>a`<${Rt} ...${h} />`)}
          <${xo} names=${Object.keys(p.query).filter(h=>h!=="merk")} />
        </div>
      <//>
      <p class="telling">${u}<${wt} name=${`${t}.csv`} rows=${f} /></p>
      <div class="rol">
        <${ut}
          id=${t}
          caption=${k(l.caption,{count:u})}
          rows=${d}
          columns=${$}
          urlKey="sorteer"
          sort=${i}
        />
      </div>
      <${jt} text=${u} />
    `}}var Yl=Pt.map(t=>[t.notation,t.label]),Ql=t=>Pt.filter(e=>t.includes(e.notation)).map(e=>e.label).join(", "),Jl=t=>Object.entries(g.codes[t]).map(([e,o])=>[e,o.label]),Xl=(t,e)=>!e||J([v(t),...["altLabel","promise","summary"].flatMap(o=>nt(t,o))].join(" ")).includes(J(e)),eo=b.partners,tc=Hn({name:"partners",of:"partners",sort:"naam",rows:t=>g.partners[q?t:""],keep:(t,e)=>Xl(t.id,e.tekst)&&(!e.stap||t.steps.includes(e.stap))&&(!e.soort||_(t.id,"organisationKind")===e.soort)&&(!e.rol||t.roles.includes(e.rol)),fields:()=>[{label:eo.fields.step,name:"stap",options:Yl},{label:eo.fields.kind,name:"soort",options:Jl("OrganisationKind")},{label:eo.fields.role,name:"rol",options:Object.entries(eo.roles)}],columns:()=>[{key:"naam",label:eo.columns.name,text:t=>v(t.id),cell:t=>[a`<${M} id=${t.id} />`,a`<${pn} id=${t.id} />`]},{key:"soort",label:eo.columns.kind,text:t=>he(t.id,"organisationKind")},{key:"stappen",label:eo.columns.steps,text:t=>Ql(t.steps)},{key:"handelt",label:eo.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:eo.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:eo.columns.wish,text:t=>t.wish}]}),Vt=b.measures,Un=t=>g.called[t]?.short||"",Gn=t=>_(t,"prefLabel"),Md=ei.map(t=>({id:t,...g.works[t]})).sort((t,e)=>E(Un(t.id)||"~",Un(e.id)||"~")||E(Gn(t.id),Gn(e.id))),Hs=q?"":no[0].date,Td=(t,e,o)=>({key:t,label:e,text:({id:n})=>an(n,o)?Ht(n,o):"",cell:({id:n})=>an(n,o)&&a`<${bt} id=${n} date=${o} />`}),Ld=()=>ue("Chapter").sort((t,e)=>E(_(t,"identifier"),_(e,"identifier"))).map(t=>[t,k(Vt.chapter,{identifier:_(t,"identifier"),title:Gn(t)})]),ec=Hn({name:"maatregelen",of:"measures",sort:"nr",rows:t=>Md.filter(e=>Ao(e.id,t)),keep:(t,e)=>Xl(t.id,e.tekst)&&(!e.stap||(e.stap==="alle"?t.across:sn(t.id).includes(e.stap)))&&(!e.soort||pi(t.id).includes(e.soort))&&(!e.wat||fe(t.id,e.wat))&&(!e.hoofdstuk||t.chapter===e.hoofdstuk)&&(!e.staat||an(t.id)===e.staat),fields:()=>[{label:Vt.fields.what,name:"wat",options:Object.entries(Vt.types)},{label:Vt.fields.chapter,name:"hoofdstuk",options:Ld()},{label:Vt.fields.step,name:"stap",options:[...Yl,["alle",Vt.across]]},{label:Vt.fields.kind,name:"soort",options:on.map(t=>[t.notation,t.label])},{label:Vt.fields.status,name:"staat",options:Jl("Status")}],columns:()=>[{key:"nr",label:Vt.columns.number,text:({id:t})=>Un(t),cell:({id:t})=>Un(t)?a`<a href=${re(t)}>${Un(t)}</a>`:a`<span class="zacht">${Vt.no_number}</span>`},{key:"naam",label:Vt.columns.name,text:({id:t})=>Gn(t),cell:({id:t})=>a`<${M} id=${t} text=${Gn(t)} />`},...Ae(({id:t})=>dt(t)?.key),{key:"wat",label:Vt.columns.what,text:({id:t})=>gt(t)},...Hs&&Hs!==ae?[Td("plan",z(ho(Hs)),Hs)]:[],{key:"nu",label:q?Vt.columns.stand:z(ho(ae)),text:({id:t})=>Ht(t),cell:({id:t})=>a`<${bt} id=${t} />`},{key:"termijn",label:Vt.columns.deadline,text:({id:t})=>_(t,"finalDueBy"),cell:({id:t})=>V(_(t,"finalDueBy"))},{key:"stap",label:Vt.columns.step,text:t=>t.across?b.shared.all_steps:Ql(sn(t.id))},{key:"wie",label:Vt.columns.lead,sort:!1,text:t=>t.container?"":zo(t.id).map(v).join(", ")||b.shared.nobody,cell:t=>t.container?"":zo(t.id).length?a`<${At} ids=${zo(t.id)} />`:a`<span class="zacht">${b.shared.nobody}</span>`}]});var jo=b.lookup,Bd=t=>T(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>zt(t,e))).filter(st),Ed=Object.entries(g.lookups).map(([t,e])=>({id:t,...e,about:Bd(t),text:J([v(t),...nt(t,"altLabel"),_(t,"summary"),e.told].join(" "))})),oc=t=>Tt(t).map(rt),nc=Hn({name:"naslag",of:"lookup",sort:"naam",rows:t=>Ed.filter(e=>Ao(e.id,t)),keep:(t,e)=>(!e.wat||fe(t.id,e.wat))&&(!e.tekst||t.text.includes(J(e.tekst)))&&(!e.stap||t.steps.includes(e.stap)),fields:()=>[{label:jo.fields.what,name:"wat",options:Object.entries(jo.types).filter(([t])=>ue(t).length)},{label:jo.fields.step,name:"stap",options:Pt.map(t=>[t.notation,t.label])}],columns:()=>[{key:"naam",label:jo.columns.name,text:({id:t})=>v(t),cell:({id:t})=>[a`<${M} id=${t} />`,_(t,"summary")&&a`<p class="zacht">${_(t,"summary")}</p>`]},...Ae(({id:t})=>dt(t)?.key),{key:"wat",label:jo.columns.what,text:({id:t})=>gt(t)},{key:"zegt",label:jo.columns.told,text:t=>t.told},{key:"over",label:jo.columns.about,sort:!1,text:t=>t.about.map(v).join("; "),cell:t=>a`<${At} ids=${t.about} name=${Be} />`},{key:"bron",label:jo.columns.place,sort:!1,text:({id:t})=>oc(t).join("; "),cell:({id:t})=>{let[e,...o]=oc(t),n=k(b.shared.more_places,{count:o.length});return[e,o.length>0&&a`<span class="zacht">${n}</span>`]}}]});var sc=b.unknown,ke=({of:t,count:e,intro:o=t.intro,children:n})=>a`
  <section class="blok">
    <h2>${e===void 0?t.title:k(sc.counted,{title:t.title,count:e})}</h2>
    <p class="zacht">${o}</p>
    ${n}
  </section>
`,Xr=({list:t})=>a`
  <dl class="feiten">
    ${Object.values(g.codes[t]).map(e=>a`
        <div><dt>${t==="Basis"&&`${e.screen} `}${z(e.label)}</dt><dd>${e.definition}</dd></div>
      `)}
  </dl>
`;function Us(){let t=sc.reading;return a`
    <${ke} of=${t}>
      ${Object.entries(t.lists).map(([e,o])=>a`<h3>${o}</h3><${Xr} list=${e} />`)}
      ${t.rules.map(({title:e,text:o})=>a`<h3>${e}</h3><p>${o}</p>`)}
      <h3>${t.source}</h3>
      ${g.plans.map(e=>a`<p>${`${io(e)}.`}${e.sha&&[t.hash,a`<code>${e.sha}</code>`,"."]}</p>`)}
      <p>${t.own_words}</p>
    <//>
  `}var Gs=b.method,rc=()=>a`
  <${H} text=${Gs.title}><p class="uitleg">${Gs.intro}</p><//>
  <${qi} />
  <div class="blok"><${Ts} /></div>
  <${ke} of=${Gs.states}><${Xr} list="CellState" /><//>
  <${Us} />
  <p><a href=${j("weet-niet")}>${Gs.unknown}</a></p>
`;var Mo=b.overview;function Ad({cell:t}){let[e,...o]=t.brief;if(!e)return a`<span class="streepje">–</span>`;let n=[a`<strong class=${t.strict&&"anders"}>${e}</strong>`,o.map(r=>a`<span class="bij">${r}</span>`)];return t.unmet?a`<span class="plaat">${n}</span>`:a`<${Ze} bar=${t.bar} support=${t.support_only} />${n}`}function Pd({row:t,cell:e,step:o,plan:n,chosen:r}){let{word:s,lines:i,look:l}=Gt(e),c=`${r?" gekozen":""}${o===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${c}`}>
        <span class="sr">${s}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let p=be(t.key,o,n.key),m=[s,...i,e.strict,e.most_basis&&Nt[e.most_basis]?.[1],e.asked&&Mo.asked_mark].filter(Boolean).join(" · ");return a`
    <td role="cell" class=${`vak ${l}${e.brief.length?"":" leeg"}${c}`}>
      <button type="button" id=${Ro(p)} aria-haspopup="dialog" onClick=${()=>P({cel:p})}>
        <span class="sr">${k(Mo.cell,{row:t.label,step:Y(o)})}${m}</span>
        <span class="beeld" aria-hidden="true"><${Ad} cell=${e} /></span>
        ${e.asked&&a`<span class="bij" aria-hidden="true">${Mo.asked_mark}</span>`}
        ${e.most_basis&&a`<span aria-hidden="true"><${Ke} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}var zd=({step:t,place:e,of:o,empty:n,chosen:r})=>a`
  <th scope="col" role="columnheader" class=${`halte${r?" gekozen":""}${e===o?" laatste":""}`}>
    <span class=${n?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${re(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,Fd=({row:t,plan:e,chosen:o})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${M} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${ie(e).map((n,r)=>a`<${Pd} row=${t} cell=${t.cells[r]} step=${n} plan=${e} chosen=${r===o} />`)}
  </tr>
`,Nd=({plan:t,chosen:e,choose:o})=>a`
  <div class="stappen" role="group" aria-label=${Mo.one_step}>
    ${ie(t).map((n,r)=>a`
        <button type="button" aria-pressed=${String(r===e)} onClick=${()=>o(r)}>
          ${Y(n)}
        </button>
      `)}
  </div>
`;function ac({by:t,scenario:e,plan:o,address:n="",reach:r}){let s=ie(o),[i,l]=K(n?Math.max(0,s.indexOf(ws(n).step)):0),c=new Set(r?.columns.filter(p=>!p.acting).map(p=>p.step));return a`
    <${Nd} plan=${o} chosen=${i} choose=${l} />
    <table
      class=${`matrix by-${t}`}
      id=${o===g.plans[0]?"matrix":`matrix-${o.key}`}
      role="table"
    >
      <caption>${k(Mo.caption,{rows:Mo.heads[t],scenario:at(e,o)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${Mo.heads[t]}</th>
          ${o.steps.map((p,m)=>a`
              <${zd} step=${p} place=${m+1} of=${o.steps.length} empty=${c.has(p.notation)}
                chosen=${m===i} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${s.length-1===i?" gekozen":""}`}>
            ${b.shared.all_steps}<span class="bij">${Mo.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${Ut(t,e,o).map(p=>a`<${Fd} key=${p.key} row=${p} plan=${o} chosen=${i} />`)}
      </tbody>
    </table>
  `}var Rd={station:a`<path d="M1 12h22" stroke-width="2.5" /><circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" /><path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},ic=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true" focusable="false">
    ${Rd[t]}
  </svg>
`;var Kn=b.overview.start;function lc({answer:t}){let e=t.reach.length===1?t.reach[0].numbers:{},o=({get:n,plain:r,point:s})=>{let i=t.points.find(c=>c.name===s),l=k(n,{...e,...i});return l.includes("{")?r:l};return a`
    <section class="wensen">
      <h2>${Kn.wish}</h2>
      <ul class="tegels">
        ${Kn.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${j(n.to,n.choose)}>
                <${ic} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}${o(n)}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}var qd=({query:t,barriers:e,plan:o,weights:n},r)=>j("aandachtspunten",{vraag:t,stap:e.length===1?e[0]:"",gewicht:n.length===1?n[0]:"",...r&&{plan:o}});function cc({points:t,count:e,several:o}){return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Kn.discuss.title}</h2><p>${Kn.discuss.note}</p>
        <p class="acties"><a href=${j("aandachtspunten")}>${k(Kn.discuss.all,{count:e})}</a></p>
      </div>
      <ul class="kaartjes">
        ${t.map(n=>a`
            <li key=${`${n.plan}${n.name}`}>
              <p class="getal">${n.number}</p>
              <h3>${n.title}</h3>
              <p>${n.text}</p>
              <p><a href=${qd(n,o)}>${n.ask}</a></p>
            </li>
          `)}
      </ul>
    </section>
  `:null}var se=b.overview,pc={__proto__:null,"":"kind",partner:"partner",vorm:"form"},{truth:mc}=b.thing,Id=(t,e,o)=>{let{word:n,lines:r}=Gt(e);if(!e)return[t.label,Y(o),se.nothing,"","","",0,0,0,""];let{most_basis:s,support_only:i,families:l,initiatives:c,partners:p,expected:m}=e;return[t.label,Y(o),n,r.join("; "),R("Basis",s),mc[i],l,c,p,mc[m]]},Wd=(t,e,o)=>[[...se.csv,...Bt],...Ut(t,e,o).flatMap(n=>n.cells.map((r,s)=>[...Id(n,r,ie(o)[s]),...Lt(e,o.key)]))],Dd=({by:t,scenario:e,plan:o})=>a`
  <div class="acties">
    <${wt} name="matrix.csv" rows=${()=>Wd(t,e,o)} />
    <button type="button" onClick=${()=>Ci(t,e,o)}>${se.svg}</button>
    <button type="button" onClick=${()=>ji(t,e,o)}>${se.png}</button>
    <${lo} text=${()=>location.href} label=${se.link} />
  </div>
`,Hd=({answer:t,plan:e})=>a`
  <div class="start">
    <${H} text=${se.heading} title=${se.title}>
      <p>${k(se.start.intro,{report:ao(e)})}</p>
    <//>
    <${lc} answer=${t} />
  </div>
  <${cc} points=${t.points} count=${t.gaps.length} several=${q} />
`;function dc({route:t}){let e=G(t.query),o=pc[t.query.rijen||""]||"kind",n=Object.entries(pc).map(([l,c])=>[l,se.rows[c]]),r=o==="kind"?"":t.query.rijen,{cel:s}=t.query,i=ct(e);return a`
    ${o==="kind"?a`<${Hd} answer=${i} plan=${I(e.plan)} />`:a`<${H} text=${se.heading} title=${se.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${se.matrix[o]}</h2><p>${at(e)}</p>
          <p class="acties"><a href=${j("methode")}>${se.legend.more}</a></p>
          <${Os} query=${t.query}>
            <${vo} legend=${se.rows.title} name="rijen" options=${n} current=${r} id="r" />
            <${Ge} />
          <//>
        </div>
        ${we(e).map(l=>a`
            ${q&&a`<h3>${l.title}</h3>`}
            <${So} plan=${l} />
            <${ac} by=${o} scenario=${e} plan=${l} address=${s}
              reach=${i.reach.find(c=>c.plan===l.key)} />
            <${Dd} by=${o} scenario=${e} plan=${l} />
            <${Ii} scenario=${e} plan=${l} />
          `)}
      </div>
      <${Ts} />
    </div>
    ${s&&a`<${Bs} address=${s} by=${o} scenario=${e} />`}
    <${jt} text=${s?"":k(se.shown,{scenario:at(e)})} />
  `}var ta=(t,e)=>g.promises[t.key].rows.filter(({id:o})=>Ft(o,e)&&te(o,e).outcome).map(o=>({...o,plan:t,...uc(o.id,o.work,e)})),$c=(t,e)=>g.promises[t.key].undated.filter(o=>Ft(o,e)).map(o=>{let n=_(o,"initiative").slice(1);return{id:o,work:n,plan:t,...uc(o,n,e)}});function uc(t,e,o){let n=te(t,o),r=v(e);return{name:r,short:Be(e)===r?r:Be(e),what:_(t,"deadlineLabel"),quote:b.gaps.deadline.quote.replace("{words}",_(t,"deadlineText")),day:_(t,"dueBy"),by:V(_(t,"dueBy")),outcome:n.outcome||"",stand:n.stand||"",on:V(n.on)}}var fc=t=>we(t).filter(e=>g.promises[e.key].rows.length||g.promises[e.key].undated.length),ea=t=>g.promises[t.key].reports,Vn=t=>g.promises[I(t.key).key];var mo=b.promises,oa=b.shared.outcomes,et={left:274,top:32,foot:40,level:19,pad:30,line:21};function Ud(t){let e=et.top;return t.map(o=>{let n=Math.max(o.levels*et.level+et.pad,o.title.length*et.line+36),r={...o,y:e,height:n};return e+=n,r})}var Gd=t=>k(mo.mark,{name:t.name,what:t.what||mo.card.none,quote:t.quote,said:oa[t.outcome].said}),na=t=>Object.entries(oa).filter(([,{open:e}])=>e).map(([e,{said:o}])=>[t.filter(n=>n.outcome===e).length,o]).filter(([e])=>e).map(([e,o])=>k(mo.lane_counts,{count:e,said:o}));function Kd({lane:t,rows:e,wide:o}){let n=na(e),r=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${et.left+o} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${r} text-anchor="end">${t.number}</text>
      ${t.title.map((s,i)=>a`<text class="laannaam" x="32" y=${r+i*et.line}>${s}</text>`)}
      <text class=${n.length?"laantal open":"laantal"} x="32" y=${r+t.title.length*et.line}>
        ${n.length?n.join(" · "):L(mo.lane_total,e.length)}
      </text>
    </g>
  `}function Vd({row:t,lane:e,shown:o,point:n}){let r=e.levels*et.level,s=et.left+t.x,i=e.y+e.height/2+r/2-et.level/2-t.level*et.level,l=t.tail&&oa[t.outcome].tail&&et.left+t.tail,c={row:t,x:s,y:i};return a`
    ${l&&a`<path class="staart" d=${`M${s} ${i} H${Math.max(l,s+9)} m0 -5 v10`} />`}
    <a
      href=${re(t.work)}
      class=${`belofte ${o?"gekozen":""}`}
      aria-label=${Gd(t)}
      transform=${`translate(${s} ${i})`}
      onMouseEnter=${()=>n(c)}
      onFocus=${()=>n(c)}
    >
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Rn} outcome=${t.outcome} /></g>
    </a>
  `}function Zd({at:t,width:e,height:o,close:n}){let{row:r,x:s,y:i}=t,[l]=Tt(r.id),c=s>e*.62,p={left:c?"auto":`${(s+14)/e*100}%`,right:c?`${(e-s+14)/e*100}%`:"auto",top:i>o*.6?"auto":`${i/o*100}%`,bottom:i>o*.6?`${(o-i)/o*100}%`:"auto"};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${n}>
      <p><strong>${r.name}</strong></p>
      <p>${mo.card.promised}${r.what?`${r.what}, `:""}${r.quote} <span class="zacht">(${r.by})</span></p>
      <p><${Uo} outcome=${r.outcome} on=${r.on&&k(mo.card.came,{day:r.on})} /></p>
      ${zo(r.work).length>0&&a`<p class="zacht">${b.gaps.deadline.how.leads}: <${At} ids=${zo(r.work)} /></p>`}
      ${l&&a`<p class="zacht">${rt(l)}</p>`}
    </div>
  `}function hc({plan:t,rows:e,date:o}){let[n,r]=K(null),s=ft(null),{lanes:i,wide:l,years:c,beyond:p}=Vn(t),m=Ud(i),d=m.length?m.at(-1).y+m.at(-1).height:et.top,$=et.left+l+20,u=d+et.foot,f=ea(t).find(S=>S.date===De(t.key,o))||ea(t).at(-1),h=et.left+f.x,y=k(mo.report,{date:V(f.date)}),C=y.length*8.6+24,w=Math.min(Math.max(h-C/2,et.left),$-C);return a`
    <div class="lanenvak" ref=${s} onMouseLeave=${()=>r(null)} onKeyDown=${S=>S.key==="Escape"&&r(null)}>
      <svg class="lanen" viewBox=${`0 0 ${$} ${u}`} role="group" aria-label=${mo.picture}>
        <rect class="daarna" x=${h} y=${et.top} width=${et.left+l+20-h} height=${d-et.top} />
        ${c.map(({year:S,x:O})=>a`
            <g class="jaar">
              <line x1=${et.left+O} x2=${et.left+O} y1=${et.top} y2=${d} />
              <text x=${et.left+O+4} y=${et.top-9}>${S}</text>
            </g>
          `)}
        ${p&&a`<g class="jaar"><text text-anchor="middle" x=${et.left+p.x} y=${et.top-9}>${mo.beyond}</text></g>`}
        ${m.map((S,O)=>a`<${Kd} lane=${S} rows=${e.filter(Q=>Q.lane===O)} wide=${l+20} />`)}
        <line class="laaneind" x1="0" x2=${$} y1=${d} y2=${d} />
        <line class="nu" x1=${h} x2=${h} y1=${et.top-8} y2=${d} />
        <g class="nulabel">
          <rect x=${w} y=${d+4} width=${C} height="28" rx="3" />
          <text x=${w+C/2} y=${d+24} text-anchor="middle">${y}</text>
        </g>
        ${e.map(S=>a`<${Vd} key=${S.id} row=${S} lane=${m[S.lane]} shown=${n?.row.id===S.id} point=${r} />`)}
      </svg>
      ${n&&a`<${Zd} at=${n} width=${$} height=${u} close=${()=>r(null)} />`}
    </div>
  `}var ht=b.promises;function Yd({rows:t,chosen:e,plan:o}){let n=Wt(o).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${ht.tiles_label}>
      ${Object.entries(n).map(([r,{tile:s}])=>a`
          <button
            type="button"
            id=${`uitkomst-${r}`}
            aria-pressed=${String(e===r)}
            onClick=${()=>P({uitkomst:e===r?null:r})}
          >
            <${$n} outcome=${r} />
            <span class="getal">${t.filter(i=>i.outcome===r).length}</span>
            <span>${s}</span>
          </button>
        `)}
    </div>
  `}var Qd=t=>{let e=Vn(t.plan).lanes[t.lane];return e?[e.number,e.title.join(" ")].filter(Boolean).join(" "):""},sa=[{key:"dag",label:ht.columns.day,text:t=>t.day,cell:t=>t.by},{key:"actie",label:ht.columns.work,text:t=>t.name,cell:t=>a`<${M} id=${t.work} />`},{key:"wat",label:ht.columns.what,text:t=>t.what},{key:"woorden",label:ht.columns.quote,text:t=>t.quote},{key:"stand",label:ht.columns.stand,text:t=>b.shared.outcomes[t.outcome]?.said||t.stand,cell:t=>t.outcome?a`<${Uo} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:ht.columns.lane,text:Qd}],Jd=(t,e)=>[[...sa.map(o=>o.label),b.timeline.csv.at(-1),...Bt],...t.map(o=>[...sa.map(n=>n.text(o)),Tt(o.id).map(rt).join("; "),...Lt(e,o.plan.key)])],Xd=6;function t$({rows:t,plan:e,date:o}){let[n]=Object.entries(b.shared.outcomes).find(([,{open:s}])=>s),r=t.filter(s=>s.outcome===n).sort((s,i)=>E(s.day,i.day));return a`
    <aside class="langst-open">
      <h2>${ht.open.title}</h2>
      <p>${r.length?k(ht.open.said,{date:V(De(e.key,o))}):ht.open.none}</p>
      <ul>
        ${r.slice(0,Xd).map(s=>a`
            <li key=${s.id}>
              <${$n} outcome=${s.outcome} />
              <span>
                <${M} id=${s.work} text=${s.short} />${" "}${s.what||""}
                <span class="bij">${ht.open.promised}${s.quote}</span>
              </span>
            </li>
          `)}
      </ul>
      <p><a href=${j("aandachtspunten",{termijnen:"alle"})}>${ht.open.gaps}</a></p>
      <h2>${ht.read.title}</h2>
      <ul class="leesregels">${ht.read.lines.map(s=>a`<li>${s}</li>`)}</ul>
    </aside>
  `}var e$=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${Vn(t).lanes.map((o,n)=>[o,e.filter(r=>r.lane===n)]).filter(([,o])=>o.length).map(([o,n])=>a`
          <details>
            <summary>${[o.number,o.title.join(" ")].filter(Boolean).join(" ")}
              <span class="bij">${L(ht.lane_total,n.length)}${na(n).map(r=>` · ${r}`)}</span>
            </summary>
            <ul>
              ${n.map(r=>a`
                  <li key=${r.id}>
                    <${Uo} outcome=${r.outcome} on=${r.by} />
                    <span><${M} id=${r.work} text=${r.short} />${" "}${r.what||r.quote}</span>
                  </li>
                `)}
            </ul>
          </details>
        `)}
  </div>
`;function o$({plan:t,scenario:e,chosen:o}){let n=ta(t,e.date),r=$c(t,e.date),s=n.filter(i=>!o||i.outcome===o);return a`
    <section>
      ${q&&a`<h2>${t.title}</h2>`}
      <p class="zacht belofte-intro">${k(ht.intro,{count:n.length,undated:r.length})}</p>
      <${Yd} rows=${n} chosen=${o} plan=${t} />
      <div class="belofteblad">
        <div><${hc} plan=${t} rows=${s} date=${e.date} /><${e$} plan=${t} rows=${s} /></div>
        <${t$} rows=${n} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${ht.table}</summary>
        <div class="rol">
          <${ut} id=${`beloften-${t.key}`} caption=${ht.caption} rows=${s} columns=${sa} sort="dag" />
        </div>
      </details>
      ${r.length>0&&a`
          <details class="tweeling">
            <summary>${k(ht.undated,{count:r.length})}</summary>
            <ul>
              ${r.map(i=>a`<li><${M} id=${i.work} />: ${i.quote}${i.what&&`, ${i.what}`}${i.stand&&`; ${i.stand}`}</li>`)}
            </ul>
          </details>
        `}
    </section>
  `}function gc({route:t}){let e=G(t.query),o=fc(e),n=t.query.uitkomst in b.shared.outcomes?t.query.uitkomst:"",r=o.flatMap(s=>ta(s,e.date)).filter(s=>!n||s.outcome===n);return a`
    <${H} text=${ht.heading} title=${ht.title} />
    <${Se}><${ze} /><${qo} /><//>
    ${o.map(s=>a`<${o$} key=${s.key} plan=${s} scenario=${e} chosen=${n} />`)}
    ${!o.length&&a`<p>${ht.none}</p>`}
    <p class="acties">
      <${wt} name="beloften.csv" rows=${()=>Jd(r,e)} />
      <a href=${j("tijdlijn")}>${ht.all_events}</a>
    </p>
    <${jt} text=${L(ht.lane_total,r.length)} />
  `}var pe=b.questions.own,ra=200;function n$({columns:t,rows:e}){return a`
    <p>${L(pe.rows,e.length)}${e.length>ra&&` ${k(pe.first,{count:ra})}`}</p>
    <div class="rol" tabindex="0" role="region" aria-label=${pe.result}>
      <table class="lijst" id="eigen-uitkomst">
        <thead><tr>${t.map(o=>a`<th scope="col">${o}</th>`)}</tr></thead>
        <tbody>${e.slice(0,ra).map(o=>a`<tr>${o.map(n=>a`<td>${n??""}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
    <div class="acties">
      <button type="button" onClick=${()=>Oe(pe.file,Yo([t,...e]),"text/csv;charset=utf-8")}>${pe.csv}</button>
    </div>
  `}function aa({start:t=pe.example,exported:e=!1}){let[o,n]=K(t),[r,s]=K(null);async function i(){s({said:pe.busy});try{s(await A().ask("ask",{text:o,exported:e}))}catch(l){s({said:l.message})}}return a`
    <section class="blok">
      <h2>${pe.title}</h2>
      <p class="zacht">${pe.intro}</p>
      <label class="veld breed">
        <span>${pe.label}</span>
        <textarea
          id="eigen-vraag"
          rows="10"
          spellcheck=${!1}
          value=${o}
          onInput=${l=>n(l.target.value)}
        ></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${i}>${pe.ask}</button></div>
      <div aria-live="polite">
        ${r?.said&&a`<p>${r.said}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?pe.yes:pe.no}</strong></p>`}
        ${r?.graph&&a`<pre tabindex="0" role="region" aria-label=${pe.result}><code>${r.graph}</code></pre>`}
        ${r?.columns&&a`<${n$} columns=${r.columns} rows=${r.rows} />`}
      </div>
    </section>
  `}var pt=b.questions,kc="gaps",s$=/VALUES\s+\?\w+\s*\{\s*\}/,bc={barrier:t=>t.barrier&&Y(t.barrier),kind:t=>t.kind&&tt(t.kind),partner:t=>t.partner&&v(Xt(t.partner)||t.partner),severity:t=>R("Severity",t.severity),detail:t=>t.detail&&(Ct(t.detail)?v(t.detail):t.told)},yc=(t,e)=>(bc[t]?bc[t](e):e[t])||"",_c=t=>ct(t).gaps.flatMap(e=>Io(e).map(o=>({...o,plan:e.plan}))),wc={key:"severity",label:pt.columns.weight,text:t=>String(Object.keys(g.codes.Severity).indexOf(t.severity)),cell:t=>a`<${Ss} severity=${t.severity} />`};function r$(t){let e=Object.entries(t.columns),o=n=>Ct(n.subject)?a`<${M} id=${n.subject} />`:n.subject_label;return[...e.map(([n,r],s)=>({key:n,label:r,text:i=>yc(n,i),cell:s===0&&n==="subject_label"?o:void 0})),...e.some(([n])=>n==="severity")?[]:[wc],...Ae(n=>n.plan),{key:"bron",label:pt.columns.place,sort:!1,text:n=>Oo(n).map(rt).join("; ")}]}function a$({name:t,query:e,scenario:o}){let n=_c(o).filter(l=>l.query===t);if(!n.length)return a`<p>${pt.nothing}</p>`;let r=r$(e),s={rows:L(pt.rows,n.length),scenario:at(o)},i=()=>[[pt.columns.sentence,...r.map(l=>l.label),...Bt],...n.map(l=>[l.sentence,...r.map(c=>c===wc?yc("severity",l):c.text(l)),...Lt(o,l.plan)])];return a`
    <div class="rol">
      <${ut}
        id=${`uitkomst-${t}`}
        caption=${k(pt.caption,{title:e.title,...s})}
        rows=${n}
        columns=${r}
      />
    </div>
    <div class="acties">
      <${wt} name=${`${t}.csv`} rows=${i} />
      <a href=${j("aandachtspunten",{vraag:t})}>${pt.as_sentences}</a>
    </div>
  `}function i$({name:t,query:e,scenario:o}){let n=Object.values(g.views).find(i=>i.query===t),r=e.shelf===kc,s=j("overzicht",{rijen:pt.rows_of[t]});return a`
    <p class="kruimel"><a href=${j("vragen")}>${pt.title}</a></p>
    <${H} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${r&&a`<${Se}><${Ge} /><//>`}
    <${Ve} pairs=${[[pt.why,e.why],[pt.weight,e.severity]]} />
    ${r&&a`
        <section>
          <h2>${pt.result}</h2>
          <${a$} name=${t} query=${e} scenario=${o} />
        </section>
      `}
    ${t in pt.rows_of&&a`<p><a href=${s}>${pt.in_overview}</a></p>`}
    ${n&&a`<p><a href=${j(["graaf",n.name])}>${pt.picture}</a></p>`}
    ${e.shelf==="explore"&&a`<p>${pt.ask} <code>${k(pt.command,{name:t})}</code></p>`}
    <details>
      <summary>${pt.sparql}</summary>
      <pre tabindex="0" role="region" aria-label=${pt.sparql}><code lang="en">${e.sparql}</code></pre>
      <${lo} text=${()=>e.sparql} label=${pt.copy} />
    </details>
    ${A()&&!s$.test(e.sparql)&&a`<${aa} key=${t} start=${e.sparql} exported=${e.shelf==="recipes"} />`}
  `}function l$({shelf:t,counts:e}){let o=Object.entries(g.queries).filter(([,r])=>r.shelf===t.name).map(([r,s])=>({...s,name:r}));if(!o.length)return null;let n=[{key:"titel",label:pt.columns.title,text:r=>r.title,cell:r=>a`<a href=${j(["vragen",r.name])}>${r.title}</a>`},{key:"vraag",label:pt.columns.question,sort:!1,text:r=>r.question},{key:"aantal",label:pt.columns.found,text:r=>String(e.get(r.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${ut}
        id=${`plank-${t.name}`}
        caption=${t.title}
        hideCaption
        rows=${o}
        columns=${t.name===kc?n:n.slice(0,2)}
      />
    </section>
  `}function vc({route:t}){let e=G(t.query),o=t.path[1],n=g.queries[o];if(o&&!n)return a`<${Co} />`;if(o)return a`<${i$} name=${o} query=${n} scenario=${e} />`;let r=new Map;for(let s of _c(e))r.set(s.query,(r.get(s.query)||0)+1);return a`
    <${H} text=${pt.title}><p class="uitleg">${pt.intro}</p><//>
    ${A()&&a`<${aa} />`}
    ${pt.shelves.map(s=>a`<${l$} shelf=${s} counts=${r} />`)}
  `}var Zt=b.search,ia=100,la=({text:t,wanted:e})=>Ua(t,e).map(({said:o,on:n})=>n?a`<mark>${o}</mark>`:o),c$=({item:t,wanted:e})=>a`
  <li>
    <a href=${j(t.path)}><${la} text=${t.label} wanted=${e} /></a>
    <span class="zacht">
      ${` – ${t.kind}`}${q&&dt(t.id)&&`, ${dt(t.id).title}`}
    </span>
    <p><${la} text=${li(t,e)} wanted=${e} /></p>
  </li>
`,xc=t=>j("zoek",{q:t});function p$({text:t}){let{meant:e,alone:o}=ii(t),[n,r]=Zt.meant.split("{word}");return a`
    <section class="blok" id="anders">
      ${e&&a`<p>${n}<a href=${xc(e)}>${e}</a>${r}</p>`}
      ${o.length>0&&a`<p>${Zt.alone} ${o.map(s=>a` <a href=${xc(s)}>${s}</a>`)}</p>`}
      <p>${Zt.try} ${Object.entries(Zt.lists).map(([s,i])=>a` <a href=${j(s)}>${i}</a>`)}</p>
    </section>
  `}var Oc=t=>T(xe(t).map(([e])=>st(e)?e:zt(e,"initiative").find(st)).filter(Boolean));function m$({text:t,wanted:e}){let[o,n]=K(null);if(Le(()=>{let i=!0;n(null);let l=window.setTimeout(()=>{Za(t).then(c=>i&&n(c)).catch(()=>{})},250);return()=>{i=!1,window.clearTimeout(l)}},[t]),!o?.source)return null;let{found:r,count:s}=o;return a`
    <section id="in-de-bron">
      <h2>${k(Zt.source.title,{count:s})}</h2>
      ${s===0&&a`<p>${Zt.source.none}</p>`}
      ${r.length<s&&a`<p class="zacht">${k(Zt.source.first,{count:r.length})}</p>`}
      <ol class="resultaten">
        ${r.map(({vindplaats:i,woorden:l})=>a`
            <li key=${i}>
              <p><${la} text=${l} wanted=${e} /></p>
              <p class="zacht">
                ${rt(i)}${Oc(i).length>0&&[", ",Zt.source.about,a`<${At} ids=${Oc(i)} />`]}
              </p>
            </li>
          `)}
      </ol>
    </section>
  `}function Sc({route:t}){let e=t.query.q||"",{wanted:o,found:n}=$s(e),r=T(n.map(l=>l.kind)).sort(E),s=n.filter(l=>!t.query.wat||l.kind===t.query.wat);St(()=>{let l=document.getElementById("zoek");l&&document.activeElement!==l&&(l.value=e)},[e]);let i=s.length?L(Zt.found,s.length):k(Zt.nothing,{text:e});return a`
    <${H} text=${Zt.title} />
    <section class="filters" aria-label=${Zt.label}>
      <div class="velden">
        <${Ue} label=${Zt.field} name="q" id="zoekterm" />
        ${r.length>1&&a`<${Rt} label=${Zt.what} name="wat" options=${r.map(l=>[l,l])} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${o.length?i:Zt.type}</p>
    ${o.length>0&&!n.length&&a`<${p$} text=${e} />`}
    <ol class="resultaten">
      ${s.slice(0,ia).map(l=>a`<${c$} key=${l.id} item=${l} wanted=${o} />`)}
    </ol>
    ${s.length>ia&&a`<p>${k(Zt.too_many,{count:s.length-ia})}</p>`}
    ${o.length>0&&ve()&&a`<${m$} text=${e} wanted=${o} />`}
    <${jt} text=${o.length?i:""} />
  `}var Ks=b.summary.lanes,Mc=b.shared.outcomes,[Cc,gn,pa,Zn,d$,$$]=[225,690,17,8,16,.68];function Tc(t,e){return ue("Deadline").filter(o=>o.startsWith(`${t.key}/`)&&Ft(o,e)&&_(o,"dueBy")).map(o=>{let n=N(o,"initiative");return{id:o,day:_(o,"dueBy"),outcome:te(o,e).outcome,chapter:g.works[n]?.chapter||""}}).filter(o=>o.outcome)}function u$(t,e,o){let n=Tc(t,e),r=l=>_(l,"identifier"),s=T(n.map(l=>l.chapter)).sort((l,c)=>E(r(l)||"~",r(c)||"~")),i=pa;return s.map(l=>{let c=n.filter(f=>f.chapter===l).sort((f,h)=>E(f.day,h.day)),p=new Map;for(let f of c){let h=Math.round(o(f.day)/Zn)*Zn,y=f.outcome==="ahead"?Math.max(h,o(e)+Zn):h;p.set(y,[...p.get(y)||[],f])}let m=Math.max(d$,Math.max(...[...p.values()].map(f=>f.length))*Zn+4),d=i+m/2,$=[...p].flatMap(([f,h])=>h.map((y,C)=>({...y,x:f,y:d+(C-(h.length-1)/2)*Zn}))),u={chapter:l,top:i,middle:d,height:m,signs:$};return i+=m,u})}var ca=t=>new Date(`${t}T00:00:00Z`).getTime(),jc=t=>t?k(Ks.chapter,{number:_(t,"identifier"),name:_(t,"prefLabel")}):Ks.elsewhere,f$=t=>t.length>40?`${t.slice(0,39).trim()}…`:t,h$=t=>We(Object.entries(Mc).map(([e,{said:o}])=>[t.filter(n=>n.outcome===e).length,o]).filter(([e])=>e).map(([e,o])=>`${e} ${o}`));function Lc({scenario:t,plan:e}){let o=De(e.key,t.date),n=Tc(e,o).map(h=>h.day);if(!n.length)return null;let[r,s]=[Math.min(...n.map(h=>+h.slice(0,4))),Math.max(...[...n,o].map(h=>+h.slice(0,4)))],[i,l]=[ca(`${r}-01-01`),ca(`${s+1}-01-01`)],c=h=>Cc+8+(ca(h)-i)/(l-i)*(gn-Cc-16),p=u$(e,o,c),m=p[p.length-1].top+p[p.length-1].height,d=c(o),$=Array.from({length:s-r+1},(h,y)=>r+y),u=p.map(({chapter:h,signs:y})=>k(Ks.told,{chapter:jc(h),counts:h$(y)})),f=d>gn-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${gn} ${m+16}`} role="img" aria-label=${u.join(" ")}>
      <rect class="straks" x=${d} y=${pa} width=${gn-d} height=${m-pa} />
      ${$.map(h=>a`
          <line class="jaar" x1=${c(`${h}-01-01`)} x2=${c(`${h}-01-01`)} y1="4" y2=${m} />
          <text class="jaartal" x=${c(`${h}-01-01`)+4} y="12">${h}</text>
        `)}
      ${p.map(h=>a`
          <line class="baan" x1="0" x2=${gn} y1=${h.top} y2=${h.top} />
          <text x="0" y=${h.middle+4}>${f$(jc(h.chapter))}</text>
        `)}
      <line class="baan" x1="0" x2=${gn} y1=${m} y2=${m} />
      <line class="peil" x1=${d} x2=${d} y1="2" y2=${m+4} />
      <text class="peildag" x=${f==="end"?d-4:d+4} y=${m+13} text-anchor=${f}>
        ${k(Ks.line,{date:V(o)})}
      </text>
      ${p.flatMap(({signs:h})=>h.map(y=>a`
            <g transform=${`translate(${y.x} ${y.y}) scale(${$$})`}>
              <title>${[v(N(y.id,"initiative")),V(y.day),Mc[y.outcome].said].join(", ")}</title>
              <${Rn} outcome=${y.outcome} />
            </g>
          `))}
    </svg>
  `}var ma=b.summary.route;function g$({step:t,number:e,missing:o,partners:n}){let r=n.filter(({id:s})=>!No(s));return a`
    <li class=${n.length?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${n.length?L(ma.count,r.length):ma.nobody}</p></div>
      </div>
      <div>
        ${o.length>0&&a`<ul class="gemis" aria-label=${ma.silent}>${o.map(s=>a`<li><span>${s}</span></li>`)}</ul>`}
        <ul class="namen">
          ${n.map(({id:s,label:i})=>a`<li class=${No(s)?"verzamel":""}>${i}</li>`)}
        </ul>
      </div>
    </li>
  `}function Bc({scenario:t,plan:e}){let o=Ut("kind",t,e),n=Ut("partner",t,e);return a`
    <ol class="blad-route">
      ${e.steps.map((r,s)=>{let i=o.filter(c=>c.cells[s]?.unmet).map(c=>c.label),l=n.filter(c=>c.cells[s]?.initiatives).map(c=>({id:Xt(c.key),label:c.label}));return a`<${g$} step=${r} number=${s+1} missing=${i} partners=${l} />`})}
    </ol>
  `}var $o=b.summary,b$=b.shared.outcomes;function Ec({plan:t,scenario:e,number:o,total:n,children:r}){let{version:s,content:i}=g.meta,l={version:s,content:(i||"").slice(0,12),scenario:at(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${b.shared.app}</p>
        <p>${k($o.head,{date:V(De(t.key,e.date))})}</p>
      </div>
      ${r}
      <div class="vel-voet">
        <p>${k($o.foot.source,{sources:io(t)})} ${k($o.foot.version,l)}</p>
        <p>${k($o.foot.sheet,{number:o,total:n})}</p>
      </div>
    </section>
  `}function k$({cell:t,step:e}){if(!t||!t.initiatives&&!t.unmet)return a`<td class="niets">–</td>`;let[o,n]=t.brief;return t.initiatives?a`
    <td data-kop=${Y(e)}>
      <${Ze} bar=${t.bar} support=${t.support_only} /><span>${o}</span><span class="sr">. ${n}</span>
    </td>
  `:a`<td class="arcering" data-kop=${Y(e)}><span class="plaat">${o}</span></td>`}var y$=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${$o.matrix.title}</caption>
    <thead>
      <tr><td></td>${ie(e).map(o=>a`<th scope="col">${Y(o)}</th>`)}</tr>
    </thead>
    <tbody>
      ${Ut("kind",t,e).map(o=>a`
          <tr>
            <th scope="row">${o.label}</th>
            ${o.cells.map((n,r)=>a`<${k$} cell=${n} step=${ie(e)[r]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,Vs=({title:t,note:e,children:o})=>a`
  <section class="blok-blad"><h2>${t}</h2>${e&&a`<p class="zacht">${e}</p>`}${o}</section>
`;function _$(t,e){let n=Ut("kind",t,e).flatMap(r=>r.cells.slice(0,-1)).filter(r=>r?.expected);return{expected:n.length,silent:n.filter(r=>!r.initiatives).length}}function w$({scenario:t,plan:e,...o}){let n=Wt(e).summary,r=ct({...t,plan:e.key}).points,s=_$(t,e);return a`
    <${Ec} plan=${e} scenario=${t} ...${o}>
      <h2 class="vel-titel">${n.heading}</h2>
      <p class="vel-intro">
        ${k(n.intro,{report:ao(e)})} ${s.expected>0&&k(n.counted,s)}
      </p>
      <${So} plan=${e} />
      <${Vs} title=${n.matrix.title} note=${n.matrix.note}>
        <${y$} scenario=${t} plan=${e} />
        <${zn} />
      <//>
      <${Vs} title=${b.overview.start.discuss.title}>
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
  `}function v$({scenario:t,plan:e,...o}){let n=Wt(e).summary;return a`
    <${Ec} plan=${e} scenario=${t} ...${o}>
      <${Vs} title=${n.route.title} note=${n.route.note}>
        <${Bc} scenario=${t} plan=${e} />
      <//>
      <${Vs} title=${n.lanes.title} note=${n.lanes.note}>
        <${Lc} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${Object.entries(b$).map(([r,{tile:s}])=>a`<li><${$n} outcome=${r} /> ${s}</li>`)}
        </ul>
      <//>
    <//>
  `}function Ac({route:t}){let e=G(t.query),o=we(e),n=2*o.length;return a`
    <div class="vel-boven">
      <${H} text=${$o.title}><p class="uitleg">${$o.screen}</p><//>
      <${ze} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${$o.print}</button></p>
    </div>
    <div class="vellen">
      ${o.map((r,s)=>a`
          <${w$} key=${r.key} scenario=${e} plan=${r} number=${2*s+1} total=${n} />
          <${v$} key=${`${r.key}-2`} scenario=${e} plan=${r} number=${2*s+2} total=${n} />
        `)}
    </div>
    <${jt} text=${$o.screen} />
  `}var bn=b.thing,x$=new Set([...g.hidden,...bn.said]),mt=({title:t,children:e})=>a`<section class="blok"><h2>${t}</h2>${e}</section>`,me=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,To=({items:t,look:e})=>a`<ul class=${e}>${t.map(o=>a`<li>${o}</li>`)}</ul>`;function O$({property:t,value:e}){return e.startsWith("@")?a`<${M} id=${e.slice(1)} />`:g.lists[t]?R(g.lists[t],e):bn.truth[e]||V(e)}var kn=t=>Object.entries(Jt.get(t)).filter(([e])=>!x$.has(e)).map(([e,o])=>{let n=o.map(r=>a`<${O$} property=${e} value=${r} />`);return[z(go(e)),n.length>1?a`<${To} items=${n} />`:n[0]]}),Zs=({id:t})=>xe(t).some(([e])=>fe(e,"Figure"))&&a`<${mt} title=${bn.figures}><${zr} id=${t} /><//>`;function yn({id:t,skip:e}){let o=new Map;for(let[c,p]of xe(t)){if(!st(c)||fe(c,"Figure")||fe(c,"Barrier")||e.includes(p))continue;let m=bn.from_here[p]||k(bn.this,{term:go(p)});o.set(c,[...o.get(c)||[],m])}if(!o.size)return null;let n=[...o].map(([c,p])=>({from:c,how:T(p).join(", ")})),{columns:r,title:s,caption:i}=bn.mentions,l=[{key:"wat",label:r.what,text:({from:c})=>v(c),cell:({from:c})=>a`<${M} id=${c} />`},{key:"soort",label:r.kind,text:({from:c})=>gt(c)},{key:"verband",label:r.link,text:({how:c})=>c},{key:"stand",label:r.stand,text:({from:c})=>Ht(c),cell:({from:c})=>so(c)&&a`<${bt} id=${c} />`}];return a`
    <${mt} title=${s}>
      <${ut} id="verwijst" caption=${i} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var kt=b.thing.organisation,zc=t=>Pt.filter(e=>t.includes(e.notation)).map(e=>e.label);function S$({id:t,rows:e}){let o=e.filter(l=>Fo(l.role)),n=zc(o.flatMap(l=>sn(l.undertaking))),r=zt(t,"unit"),s=_(t,"tooi"),i=[...kn(t),[b.thing.also_known,nt(t,"altLabel").join(", ")],[kt.units,r.length>0&&a`<${Fe} ids=${r} />`],[kt.identity,s?k(kt.identified,{code:s,date:V(_(t,"checkedOn"))}):kt.unidentified]];return a`
    <${mt} title=${b.thing.known}>
      <${me} text=${_(t,"summary")} />
      ${No(t)&&a`<p>${kt.collective}</p>`}
      ${_(t,"isIndependent")==="true"&&a`<p>${kt.independent}</p>`}
      <p>${n.length?k(kt.steps,{steps:We(n.map(l=>l.toLowerCase()))}):kt.no_steps}</p>
      <${Ve} pairs=${i} />
    <//>
  `}function C$({rows:t}){let e=kt.columns,o=({undertaking:s})=>g.works[s]?.across?b.shared.all_steps:zc(sn(s)).join(", "),n=[...Ae(s=>dt(s.undertaking)?.key),{key:"actie",label:e.action,text:s=>v(s.undertaking),cell:s=>a`<${M} id=${s.undertaking} />`},{key:"soort",label:e.what,text:s=>gt(s.undertaking)},{key:"rol",label:e.role,text:s=>R("Role",s.role)},{key:"stand",label:e.stand,text:s=>Ht(s.undertaking),cell:s=>a`<${bt} id=${s.undertaking} />`},{key:"stap",label:e.step,text:o},{key:"bron",label:e.place,sort:!1,text:()=>"",cell:s=>a`<${Kt} of=${[s.id]} />`}],r=T(t.map(s=>s.undertaking)).length;return a`
    <${mt} title=${k(kt.work,{count:r})}>
      <p class="zacht">${kt.work_note}</p>
      ${r?a`<${ut} id="acties" caption=${kt.work_caption} rows=${t} sort="actie" columns=${n} />`:a`<p>${b.shared.none}</p>`}
    <//>
  `}function j$({id:t}){let e=Dt(t,"Contribution","byOrganisation");return e.length?a`
    <${mt} title=${k(kt.own,{count:e.length})}>
      <p class="zacht">${kt.own_note}</p>
      ${e.map(o=>a`
          <h3><${M} id=${N(o,"initiative")} /></h3>
          <${Nn} id=${o} />
          <${Kt} of=${[o]} />
        `)}
    <//>
  `:null}function M$({id:t}){let e=Dt(t,"Expectation","organisation");return e.length?a`
    <${mt} title=${kt.wishes}>
      ${e.map(o=>a`
          <div class="koppeling">
            <p><strong>${z(he(o,"engagement")||kt.wish)}</strong>: ${_(o,"rationale")}</p>
            <${Kt} of=${[o]} />
          </div>
        `)}
    <//>
  `:null}function T$({id:t}){let e=["member","organization"].flatMap(n=>Dt(t,"Membership",n));if(!e.length)return null;let o=e.map(n=>[a`<${M} id=${N(n,"member")} />`,kt.member,a`<${M} id=${N(n,"organization")} />`,`: ${_(n,"post")}`]);return a`<${mt} title=${kt.members}><${To} items=${o} /><//>`}var Pc=4;function L$({id:t,rows:e}){let o=new Map;for(let{undertaking:r}of e.filter(s=>Fo(s.role)))for(let s of Bn(r).filter(i=>i!==t))o.set(s,T([...o.get(s)||[],r]));if(!o.size)return null;let n=r=>{let s=o.get(r).map(Be),i=k(s.length>Pc?kt.more_works:kt.works,{works:s.slice(0,Pc).join(", ")});return a`<span class="zacht">${i}</span>`};return a`
    <${mt} title=${kt.together}>
      <p class="zacht">${kt.alphabetical}</p>
      <${Fe} ids=${Ye([...o.keys()])} more=${n} look="kolommen" />
    <//>
  `}function Fc({id:t}){let e=rn(t);return a`
    <${S$} id=${t} rows=${e} />
    <${C$} rows=${e} />
    <${j$} id=${t} />
    <${M$} id=${t} />
    <${T$} id=${t} />
    <${L$} id=${t} rows=${e} />
    <${yn} id=${t} skip=${["unitOf","unit"]} />
  `}var de=b.thing.step,da=t=>Nt[t]?.[1]||"",Nc=(t,e="")=>[a`<${Ke} basis=${t} />`,` ${da(t)}${e}`],B$=({id:t,narrow:e})=>a`
  <${mt} title=${de.what}>
    <${me} text=${_(t,"step")} />
    <${me} text=${_(t,"definition")} />
    <${me} text=${_(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${de.narrower}<${At} ids=${e} />.</p>`}
    ${N(t,"broader")&&a`<p>${de.broader}<${M} id=${N(t,"broader")} />.</p>`}
  <//>
`;function E$({id:t,scenario:e}){let o=de.cell_columns,n=ct(e).matrix.kind.filter(c=>cs(c.barrier,c.plan)===t);if(!n.length)return null;let r=c=>j("overzicht",{cel:be(c.column,us(t),c.plan)}),s=c=>z(tt(c.column)),i=c=>{let{word:p,lines:m,look:d}=Gt(c);return[a`<span class=${`chip ${d}`}>${p}</span>`,m.length>0&&` ${m.join(" · ")}`]},l=[...Ae(c=>c.plan),{key:"soort",label:o.kind,text:s,cell:c=>a`<a href=${r(c)}>${s(c)}</a>`},{key:"stand",label:o.stand,text:c=>Gt(c).word,cell:i},{key:"hoe",label:o.how,text:c=>da(c.most_basis),cell:c=>c.most_basis&&Nc(c.most_basis)}];return a`
    <${mt} title=${de.cells}>
      <p class="zacht">${at(e)}</p>
      <${ut} id="vakken" caption=${de.cells_caption} rows=${n} columns=${l} />
    <//>
  `}function A$({links:t,scenario:e}){let o=de.columns,n=s=>N(s,"initiative"),r=[...Ae(s=>dt(s)?.key),{key:"actie",label:o.action,text:s=>v(n(s)),cell:s=>a`<${M} id=${n(s)} />`},{key:"soort",label:o.kind,text:s=>nt(s,"interventionKind").map(tt).join(", ")},{key:"wie",label:o.who,sort:!1,text:s=>Bn(n(s)).map(v).join(", "),cell:s=>a`<${At} ids=${Bn(n(s))} />`},{key:"stand",label:o.stand,text:s=>Ht(n(s),e.date),cell:s=>a`<${bt} id=${n(s)} date=${e.date} />`},{key:"hoe",label:o.how,text:s=>da(ko(s,"basis",e)),cell:s=>Nc(ko(s,"basis",e),`; ${R("Strength",ko(s,"strength",e))}`)}];return a`
    <${mt} title=${k(de.work,{count:T(t.map(n)).length})}>
      ${t.length?a`<${ut} id="wiewat" caption=${de.work_caption} rows=${t} sort="actie" columns=${r} />`:a`<p>${cn(I(e.plan))}</p>`}
    <//>
  `}function P$({ids:t}){if(!t.length)return null;let e=t.map(o=>[a`<${M} id=${o} />`,k(Wt(dt(o)).thing.step.helper,{awareness:he(o,"awareness")||de.unaware})]);return a`<${mt} title=${de.helpers}><${To} items=${e} /><//>`}function z$({ids:t}){if(!t.length)return null;let e=n=>[he(n,"recommendationKind"),he(n,"response")||de.no_response],o=t.map(n=>[a`<${M} id=${n} />`,k(de.asked_for,{kind:e(n)[0],response:e(n)[1]})]);return a`<${mt} title=${de.asked}><${To} items=${o} /><//>`}function Rc({id:t}){let e=G(F.route.query),o=zt(t,"narrower"),n=s=>[t,...o].flatMap(i=>Dt(i,s,"barrier")),r=n("Contribution").filter(s=>Cr(s,e)&&Ao(s,e.plan));return a`
    <${B$} id=${t} narrow=${o} />
    <${E$} id=${t} scenario=${e} />
    <${A$} links=${r} scenario=${e} />
    <${z$} ids=${n("Recommendation").filter(s=>Ao(s,e.plan))} />
    <${P$} ids=${n("Facilitator")} />
  `}var Re=t=>Wt(dt(t)).thing.undertaking,qc=t=>a`<${Kt} of=${[t]} />`;function F$({report:t,said:e}){return a`
    <${me} text=${_(t,"summary")} />
    <${Do} of=${t} />
    ${e&&a`<p class="zacht">${e}</p>`}
    <${Kt} of=${[t]} />
  `}function N$({id:t}){let e=dt(t),{result:o}=Re(t),n=e.dates.filter(({date:s})=>an(t,s));if(!n.length)return null;let r=(s,i)=>i===e.date&&o[_(s,"resultReported")];return a`
    <ol class="tijdlijn">
      ${n.map(({date:s,label:i})=>{let l=fs(t,s);return a`
          <li>
            <strong>${z(i)}</strong>
            <p><${bt} id=${t} date=${s} /></p>
            ${l&&a`<${F$} report=${l} said=${r(l,s)} />`}
          </li>
        `})}
    </ol>
  `}function R$({id:t}){let e=zt(t,"silentPart"),o=e.map(n=>[_(n,"summary"),a`<span class="zacht"> (${R("SilentWeight",_(n,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${Re(t).silent}</strong></p><${To} items=${o} />`}function q$({id:t}){let e=Re(t),o=e.deadline_columns,n=hs(t);if(!n.length)return null;let r=i=>[`“${_(i,"deadlineText")}”`,_(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],s=[{key:"tekst",label:o.text,text:i=>_(i,"deadlineText"),cell:r},{key:"waarvoor",label:o.what,text:i=>_(i,"deadlineLabel")},{key:"uiterlijk",label:o.by,text:i=>_(i,"dueBy"),cell:i=>V(_(i,"dueBy"))||_(i,"condition")},{key:"soort",label:o.kind,text:i=>gs(_(i,"modality"))},{key:"er",label:o.there,text:i=>te(i).delivery||e.not_there},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>[a`<${me} text=${_(i,"summary")} />`,qc(i)]}];return a`<${ut} id="termijnen" caption=${e.deadlines} rows=${n} columns=${s} />`}function I$({id:t}){let e=Re(t),o=e.who_columns,n=ro(t);if(!n.length)return a`<p>${e.nobody}</p>`;let r=({organisation:i})=>a`<${M} id=${i} /><${pn} id=${i} />`,s=[{key:"wie",label:o.who,text:i=>v(i.organisation),cell:r},{key:"rol",label:o.role,text:i=>R("Role",i.role)},{key:"wat",label:o.note,sort:!1,text:i=>_(i.id,"summary")},{key:"bron",label:o.place,sort:!1,text:()=>"",cell:i=>qc(i.id)}];return a`<${ut} id="wie" caption=${e.who_caption} rows=${n} columns=${s} />`}function W$({id:t}){let e=zt(N(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${Re(t).heading}<${At} ids=${e} />.</p>`}function D$({id:t}){let e=Re(t),o=yo(t);if(o.length)return o.map(r=>a`<${Nn} id=${r} /><${Kt} of=${[r]} />`);if(_(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let n=nt(t,"interventionKind").map(tt).join(", ");return a`
    <p>${k(e.across,{kinds:n})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${_(t,"rationale")}</p>
  `}function H$({id:t}){let e=Re(t),o=xe(t).filter(([,r])=>r==="subMeasureOf").map(([r])=>r),n=r=>a` <${bt} id=${r} />`;return a`
    <${mt} title=${e.container}><p>${e.parts}</p><${Fe} ids=${o} more=${n} /><//>
  `}var U$=({id:t})=>a`
  <${mt} title=${Re(t).progress}><${N$} id=${t} /><${R$} id=${t} /><${q$} id=${t} /><//>
  <${mt} title=${Re(t).who}><${I$} id=${t} /><${W$} id=${t} /><//>
  <${mt} title=${Re(t).steps}><${D$} id=${t} /><//>
`;function Ic({id:t}){let e=Re(t),o=dt(t),n=_(t,"promise"),r=kn(t),s=_(t,"isContainer")==="true"?H$:U$;return a`
    <${mt} title=${n?e.promise:e.what}>
      <${me} text=${n} />
      <${me} text=${_(t,"summary")} />
      ${_(t,"isNew")==="true"&&a`<p class="zacht">${k(e.new,{when:ho(o.date,o)})}</p>`}
      ${_(t,"numberedByUs")==="true"&&a`<p class="zacht">${e.numbered}</p>`}
      <${Kt} of=${[t]} />
    <//>
    <${s} id=${t} />
    <${Zs} id=${t} />
    ${r.length>0&&a`<${mt} title=${b.thing.further}><${Ve} pairs=${r} /><//>`}
    <${yn} id=${t} skip=${["subMeasureOf"]} />
  `}var Lo=b.thing;function G$({id:t}){let e=xe(t).filter(([r,s])=>s==="inChapter"&&so(r)).map(([r])=>r),o=[...kn(t),[Lo.also_known,nt(t,"altLabel").join(", ")],[Lo.place,Tt(t).length>0&&a`<${Kt} of=${[t]} />`]],n=r=>a` <${bt} id=${r} />`;return a`
    <${mt} title=${Lo.known}>
      ${fe(t,"Facilitator")&&a`<p class="zacht">${Wt(dt(t)).thing.other.judged}</p>`}
      <${me} text=${_(t,"summary")} />
      <${me} text=${_(t,"rationale")} />
      <${Ve} pairs=${o} />
    <//>
    <${Zs} id=${t} />
    ${e.length>0&&a`<${mt} title=${Lo.other.chapter}><${Fe} ids=${Ye(e)} more=${n} /><//>`}
    <${yn} id=${t} skip=${["inChapter"]} />
  `}var Wc=5;function K$({id:t}){let e=G(F.route.query),o=s=>Io(s).some(i=>i.subject===t||fe(t,"Barrier")&&cs(i.barrier,s.plan)===t||Cn(t)&&[i.partner,...i.beside||[]].includes(_(t,"notation"))),n=ct(e).gaps.filter(o);if(!n.length)return null;let r=n.slice(Wc);return a`
    <${mt} title=${k(Lo.gaps,{count:n.length})}>
      <${Pr} list=${n.slice(0,Wc)} scenario=${e} />
      ${r.length>0&&a`
          <details>
            <summary>${k(b.shared.show_more,{count:r.length})}</summary>
            <${Pr} list=${r} scenario=${e} />
          </details>
        `}
    <//>
  `}var Dc={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};function V$({id:t}){let e=en(t),o=[Dc[e]&&a`<a href=${j(Dc[e])}>${Lo.crumbs[e]}</a>`,q&&dt(t)?.title,...["inChapter","subMeasureOf"].map(n=>N(t,n)&&a`<${M} id=${N(t,n)} />`),gt(t)].filter(Boolean);return a`<p class="kruimel">${o.map((n,r)=>[r>0&&" › ",n])}</p>`}var Z$={undertaking:Ic,organisation:Fc,step:Rc,other:G$};function Hc({route:t}){let e=t.path.slice(1).join("/");if(!st(e))return a`<${Co} />`;let o=v(e),n=en(e),r=Z$[n],s=()=>{let l=k(Lo.footnote,{kind:gt(e),name:o,said:_(e,"promise")||_(e,"summary")});return En(l.trim().replace(/([^.!?])$/,"$1."),Tt(e),null,dt(e)||I())},i=n==="undertaking"&&_(e,"isContainer")!=="true";return a`
    <${V$} id=${e} />
    <${H} text=${fe(e,"Facilitator")?`“${o}”`:o} title=${o}>
      ${i&&a`<p><${bt} id=${e} /></p>`}
    <//>
    <div class="acties bovenaan">
      <${lo} text=${s} />
      <a href=${j(["graaf","omgeving"],{ding:e})}>${Lo.around}</a>
    </div>
    <${r} id=${e} />
    <${K$} id=${e} />
  `}var qe=b.timeline,Y$=t=>[t.id&&v(t.id),t.what].filter(Boolean).join(": "),Uc=(t,e)=>[t.progress&&t.id&&Ht(t.id,e),t.stand[e]].filter(Boolean).join("; "),Ys=t=>t.day.slice(0,4);function Q$({row:t,date:e}){let o=Uc(t,e);return a`
    <li class=${`tijd-${t.kind}`}>
      <span class="wanneer">${t.when}</span>
      <div>
        <p>
          <span class="tag">${qe.kinds[t.kind]}</span>${" "}
          ${t.id&&a`<${M} id=${t.id} />`}${t.id&&t.what&&": "}${t.what}
          ${o&&a`<span class="zacht"> – ${o}</span>`}
        </p>
        <${Ei} of=${t.at} look="vindplaats" />
      </div>
    </li>
  `}var J$=(t,e)=>[[...qe.csv,...Bt],...t.map(o=>[o.when,qe.kinds[o.kind],o.id&&v(o.id),o.what,Uc(o,e.date),Tt(o.at).map(rt).join("; "),...Lt(e,o.plan||o.at)])],X$=["tekst","wat","stap","jaar"];function tu({years:t}){return a`
    <${Se}>
      <${ze} />
      <${qo} />
      <div class="velden">
        <${Ue} name="tekst" />
        <${Rt} label=${qe.fields.what} name="wat" options=${Object.entries(qe.kinds)} />
        <${Rt} label=${qe.fields.step} name="stap" options=${Pt.map(e=>[e.notation,e.label])} />
        <${Rt} label=${qe.fields.year} name="jaar" options=${t.map(e=>[e,e])} />
        <${xo} names=${X$} />
      </div>
    <//>
  `}function Gc({route:t}){let e=G(t.query),o=t.query,n=g.timeline.filter(l=>e.date in l.stand&&(!e.plan||l.plan===e.plan)),r=n.filter(l=>(!o.wat||l.kind===o.wat)&&(!o.stap||l.steps.includes(o.stap))&&(!o.jaar||Ys(l)===o.jaar)&&(!o.tekst||J(Y$(l)).includes(J(o.tekst)))),s=L(qe.count,r.length),i=l=>r.filter(c=>Ys(c)===l);return a`
    <${H} text=${qe.title}><p class="uitleg">${qe.intro} <a href=${j("beloften")}>${qe.lanes}</a>.</p><//>
    <${tu} years=${T(n.map(Ys))} />
    <p class="telling">${s}<${wt} name="tijdlijn.csv" rows=${()=>J$(r,e)} /></p>
    ${T(r.map(Ys)).map(l=>a`
        <section key=${l}>
          <h2>${l}</h2>
          <ol class="tijden">${i(l).map(c=>a`<${Q$} row=${c} date=${e.date} />`)}</ol>
        </section>
      `)}
    <${jt} text=${s} />
  `}var Yt=b.unknown,Qt=g.unknown;function _n({items:t,shown:e=12}){let o=t.slice(e);return a`
    <ul>${t.slice(0,e)}</ul>
    ${o.length>0&&a`
        <details>
          <summary>${k(b.shared.show_more,{count:o.length})}</summary>
          <ul>${o}</ul>
        </details>
      `}
  `}var Kc=t=>Ye(t).map(e=>a`<li><${M} id=${e} /></li>`),Vc=t=>[...t].sort((e,o)=>E(v(N(e,"initiative")),v(N(o,"initiative")))),eu=({id:t})=>a`
  <li>
    <${M} id=${N(t,"initiative")} />${" → "}<${Cs} id=${N(t,"barrier")} />
    ${`: ${_(t,"rationale")}`}<${Do} of=${t} />
  </li>
`,ou=({id:t})=>a`
  <li><${M} id=${N(t,"initiative")} />${`: ${he(t,"status")}`}<${Do} of=${t} /></li>
`;function nu(){let t=Yt.unjudged,e=Ye(Qt.unjudged).map(o=>a`<li><${M} id=${o} /><span class="zacht"> – ${gt(o).toLowerCase()}</span></li>`);return a`
    <${ke} of=${t} count=${e.length}>${e.length?a`<${_n} items=${e} />`:a`<p>${t.none}</p>`}<//>
  `}function su(){let t=ue("Contribution").length,e=s=>a`<${eu} id=${s} />`,o=Vc(Qt.weak).map(e),n=k(Yt.weak.intro,{all:t,stated:t-o.length}),r=Vc(Qt.statuses).map(s=>a`<${ou} id=${s} />`);return a`
    <${ke} of=${Yt.weak} count=${o.length} intro=${n}><${_n} items=${o} shown=${6} /><//>
    <${ke} of=${Yt.other} count=${Qt.other.length}><${_n} items=${Qt.other.map(e)} shown=${6} /><//>
    ${r.length>0&&a`<${ke} of=${Yt.statuses} count=${r.length}><${_n} items=${r} shown=${6} /><//>`}
  `}var ru=()=>a`
  <${ke} of=${Yt.clashes} count=${Qt.clashes.length}>
    ${Ye(Qt.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${M} id=${t} /></h3>
          <p>${_(t,"summary")}</p>
          <${Kt} of=${[t]} />
        </div>
      `)}
  <//>
`;function au(){if(!Qt.judged.length)return null;let t=e=>k(Yt.judged.line,{step:v(N(e,"barrier")),kinds:nt(e,"interventionKind").map(tt).join(", "),state:he(e,"state"),why:_(e,"rationale"),who:_(e,"post"),date:V(_(e,"asOf"))});return a`
    <${ke} of=${Yt.judged} count=${Qt.judged.length}>
      <ul>${Qt.judged.map(e=>a`<li>${t(e)}</li>`)}</ul>
    <//>
  `}function iu(){let t=Yt.expected.columns,e=n=>N(n,"barrier"),o=[{key:"stap",label:t.step,text:n=>v(e(n)),cell:n=>a`<${M} id=${e(n)} />`},{key:"soort",label:t.kind,text:n=>nt(n,"interventionKind").map(tt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>_(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>_(n,"source")}];return a`
    <${ke} of=${Yt.expected} count=${Qt.expected.length}>
      <details>
        <summary>${Yt.expected.show}</summary>
        <div class="rol">
          <${ut} id="verwacht" caption=${Yt.expected.caption} rows=${Qt.expected} columns=${o} />
        </div>
      </details>
    <//>
  `}var Zc=()=>a`
  <${H} text=${Yt.title}><p class="uitleg">${Yt.intro} ${Ee}</p><//>
  <${nu} />
  <${su} />
  <${ru} />
  <${au} />
  <${ke} of=${Yt.nameless} count=${Qt.nameless.length}><${_n} items=${Kc(Qt.nameless)} /><//>
  <${ke} of=${Yt.generic} count=${Qt.generic.length}><${_n} items=${Kc(Qt.generic)} /><//>
  <${iu} />
  <${Us} />
`;var Zo=b.whatif.picture;function Yc(t,e){let o=ct({...e,plan:t.plan}),n=o.matrix.kind,r=(c,p)=>T(t.cells.filter(m=>m.barrier===c).flatMap(m=>m[p])),s=c=>T(n.filter(p=>p.barrier===c).flatMap(p=>p.things)),i=[...I(t.plan).steps.map(c=>c.notation),null].map(c=>({key:String(c),title:Y(c),things:s(c),alone:r(c,"last_actor").filter(p=>s(c).includes(p)),lead:r(c,"only_lead").filter(p=>s(c).includes(p))})),l=o.apart.map(({kind:c,groups:p})=>{let m=p.flatMap($=>$.things),d=$=>T(t.cells.filter(u=>u.column===c).flatMap(u=>u[$]));return{key:c,title:z(tt(c)),things:m,alone:d("last_actor"),lead:d("only_lead")}});return[...i,...l.filter(c=>c.things.length)]}var Qc=(t,e)=>Object.keys(g.codes.CellState).indexOf(ln(t,e));function lu({place:t,date:e}){let{title:o,things:n,alone:r,lead:s}=t,i=n.filter(l=>!r.includes(l)).sort((l,c)=>Qc(l,e)-Qc(c,e));return a`
    <li class=${r.length?"verlies":n.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${o}</h3>
      <div class="palen" aria-hidden="true">
        ${r.map(l=>a`<i key=${l} class="paal weg"></i>`)}
        ${i.map(l=>a`<i key=${l} class=${`paal b-${ln(l,e)}`}></i>`)}
      </div>
      ${r.length>0&&a`
          <p class="verliestal">${k(Zo.lost,{count:r.length,total:n.length})}</p>
          <p class="verlieswoord">${Zo.lost_said}</p>
        `}
      ${s.length>0&&a`<p>${L(Zo.lead,s.length)}</p>`}
      ${(i.length>0||!n.length)&&a`<p class="zacht">${n.length?L(Zo.stays,i.length):Zo.nothing}</p>`}
    </li>
  `}function Jc({loss:t,scenario:e}){let{legend:o}=Zo,n=T(Yc(t,e).flatMap(s=>s.things.map(i=>ln(i,e.date)))),r=Object.keys(g.codes.CellState).filter(s=>n.includes(s));return a`
    <section class="verliesbeeld">
      <h2>${Zo.title}</h2>
      <ul class="plaatsen">
        ${Yc(t,e).map(s=>a`<${lu} key=${s.key} place=${s} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${k(o.lost,{source:Po(I(t.plan))})}</span>
        ${r.map(s=>a`<span><i class=${`paal b-${s}`}></i> ${R("CellState",s)}</span>`)}
        <span>${o.stays}</span>
      </p>
    </section>
  `}var Z=b.whatif,tp=(t,e,o)=>ct({...o,plan:t.plan}).matrix.kind.find(n=>n.column===e.column&&n.barrier===e.barrier);function ep(t){if(!t)return Z.no_cell;let{word:e,lines:o}=Gt(t);return[e,...o].join(", ")}var $a=(t,e)=>{let o=z(tt(t.column));return e?k(Z.cell,{kind:o,step:Y(t.barrier).toLowerCase()}):o};function Xc({title:t,count:e,none:o,children:n}){return a`
    <section class="blok">
      <${q?"h3":"h2"}>${k(Z.part,{title:t,count:e})}<//>
      ${e?n:a`<p>${o}</p>`}
    </section>
  `}function cu({loss:t,scenario:e,id:o,title:n}){let r=l=>tp(t,l,e),s=l=>j("overzicht",{cel:be(l.column,l.barrier,t.plan)}),i=[{key:"vak",label:Z.columns.cell,sort:!1,text:l=>$a(l,r(l)),cell:l=>r(l)?a`<a href=${s(l)}>${$a(l,r(l))}</a>`:$a(l)},{key:"nu",label:Z.columns.now,sort:!1,text:l=>ep(r(l))},{key:"weg",label:Z.columns.lost,sort:!1,text:l=>l.said}];return a`<${ut} id=${o} caption=${n} hideCaption rows=${t.cells} columns=${i} />`}function pu({loss:t,names:e,scenario:o}){let n=I(t.plan),{cells:r,none:s,...i}=n.words.losses,l=`verlies${n===g.plans[0]?"":`-${n.key}`}`,c=m=>[" ",a`<${bt} id=${m} date=${o.date} />`],p=(m,d)=>a`
    <${Xc} title=${m} count=${d.length} none=${s}><${Fe} ids=${d} more=${c} /><//>
  `;return a`
    <section>
      ${q&&a`<h2>${n.title}</h2>`}
      <p class="verlieskop">${mu(t,e)}</p>
      <p>${t.said}</p>
      <${Jc} loss=${t} scenario=${o} />
      <${Xc} title=${r} count=${t.cells.length} none=${s}>
        <${cu} loss=${t} scenario=${o} id=${l} title=${r} />
      <//>
      ${Object.keys(i).filter(m=>t[m]?.length).map(m=>p(i[m],t[m]))}
      ${t.blocks.map(m=>p(m.said,m.acts))}
    </section>
  `}function mu(t,e){let o={alone:t.last_actor.length,acts:t.acts,count:e.length,source:Po(I(t.plan))};return k(e.length===1?Z.heading.one:Z.heading.more,{...o,names:We(e)})}function op({losses:t,names:e,scenario:o}){let n=We(e),r=()=>t.flatMap(s=>s.cells.map(i=>{let l=tp(s,i,o),c=l?Y(i.barrier):"";return[n,tt(i.column),c,ep(l),i.said,...Lt(o,s.plan)]}));return a`
    ${t.length?t.map(s=>a`<${pu} key=${s.plan} loss=${s} names=${e} scenario=${o} />`):we(o).map(s=>a`<p>${s.words.losses.nothing}</p>`)}
    <div class="acties">
      <${wt} name="wat-als.csv" rows=${()=>[[...Z.csv,...Bt],...r()]} />
    </div>
  `}var du=(t,e)=>[...Xo(e),...t.map(o=>["zonder",o])];function $u({notations:t,names:e,scenario:o}){let[n,r]=K(null),s=[o.key,...t].join();if(Le(()=>{let c=!0;return r(null),Ka(du(t,o)).then(p=>{c&&(r(p),$t(Z.done))}).catch(p=>c&&r({silent:p.message||Z.silent})),()=>{c=!1}},[s]),!n)return a`<div><p>${Z.busy}</p></div>`;if(n.silent)return a`<div><p>${n.silent}</p></div>`;let i=c=>!o.plan||c.plan===o.plan,l=L(Z.questions,n.gaps.filter(i).length);return a`
    <div>
      <${op} losses=${n.losses.filter(i)} names=${e} scenario=${o} />
      <p>${k(Z.with_this,{questions:l,now:ct(o).gaps.length})}</p>
    </div>
  `}var ua=t=>_(t,"notation");function uu({acting:t,chosen:e}){let[o,n]=K(""),r=c=>P({zonder:c.map(ua).join(",")}),s=c=>{if(e.includes(c))return r(e.filter(p=>p!==c));r(ve()?[...e,c]:[c])},i=c=>J([v(c),...nt(c,"altLabel")].join(" ")),l=t.filter(c=>i(c).includes(J(o)));return a`
    <h2>${Z.leave_out}</h2>
    ${e.map(c=>a`
        <button type="button" class="weggelaten" key=${c} aria-label=${k(Z.put_back,{name:v(c)})} onClick=${()=>s(c)}>
          ${v(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&a`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>r([])}>${Z.clear}</button>
          <button type="button" class="klein" onClick=${()=>An(location.href,Z.shared)}>${Z.share}</button>
        </p>
      `}
    <label class="veld">
      <span>${Z.search}</span>
      <input
        id="partnerzoek"
        type="search"
        autocomplete="off"
        spellcheck=${!1}
        value=${o}
        onInput=${c=>n(c.target.value)}
        onKeyDown=${c=>c.key==="Enter"&&l.length===1&&s(l[0])}
      />
    </label>
    <ul class="partnerlijst" aria-label=${Z.list}>
      ${l.map(c=>a`
          <li key=${c}>
            <button
              type="button"
              id=${`zonder-${ua(c)}`}
              aria-pressed=${String(e.includes(c))}
              onClick=${()=>s(c)}
            >${v(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${Z.none_found}</p>`}
    ${!ve()&&a`<p class="zacht">${Z.alone}</p>`}
  `}function fu({most:t,scenario:e}){let o=({steps:r,alone:s,lead:i})=>[s>0&&L(Z.start.alone,s),s>0&&(r.length?k(Z.start.steps,{steps:We(r.map(l=>Y(l).toLowerCase()))}):Z.start.no_step),i>0&&L(Z.start.lead,i)].filter(Boolean),n=Po(I(e.plan));return a`
    <section id="begin">
      <h2>${Z.start.title}</h2>
      <p class="zacht">${k(Z.start.said,{source:n})}</p>
      <ul class="beginlijst">
        ${t.map(r=>a`
            <li key=${`${r.who}${r.plan}`}>
              <a href=${j("wat-als",{zonder:_(r.who,"notation")})}>${v(r.who)}</a>
              <span class="bij">${q?`${I(r.plan).title}: `:""}${o(r).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${Z.start.nobody}</p>`}
    </section>
  `}function np({route:t}){let e=G(t.query),{without:o,most:n}=ct(e),r=Object.keys(o).filter(p=>o[p].length).sort((p,m)=>E(v(p),v(m))),s=(t.query.zonder||"").split(",").map(Xt).filter(Boolean),i=s.map(p=>v(p)),[l]=s,c=s.length>1&&ve();return a`
    <${H} text=${Z.title}><p class="uitleg">${Z.intro}</p><//>
    <details class="blik">
      <summary>${at(e)} <span class="wijzig">${b.gaps.change}</span></summary>
      <${Ge} />
    </details>
    <div class="watals">
      <section class="weglaten filters"><${uu} acting=${r} chosen=${s} /></section>
      <div>
        ${!s.length&&a`<${fu} most=${n} scenario=${e} />`}
        ${s.length>0&&!c&&a`<${op} losses=${o[l]||[]} names=${i.slice(0,1)} scenario=${e} />`}
        ${c&&a`<${$u} notations=${s.map(ua)} names=${i} scenario=${e} />`}
      </div>
    </div>
    <${jt} text=${s.length===1?k(Z.said,{name:i[0]}):""} />
  `}var je=t=>document.getElementById(t);je("spring").addEventListener("click",t=>{t.preventDefault(),je("inhoud").focus()});$i();je("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault();let e=je("zoek").value;location.hash=ai(e)||j("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:o}=b.shared.report_fault,{version:n,content:r}=g.meta,s={title:document.title,address:location.hash||"#/overzicht",version:n,content:r};An(k(e,{...s,sources:io()}),o)});var sp={__proto__:null,overzicht:dc,dekking:Di,aandachtspunten:ol,partners:tc,maatregelen:ec,naslag:nc,tijdlijn:Gc,beloften:gc,graaf:Zl,ding:Hc,samenvatting:Ac,vragen:vc,"wat-als":np,vergelijk:Pi,"weet-niet":Zc,methode:rc,zoek:Sc,...(g.served||A())&&{controleer:Li},onbekend:Co};function hu(t,e){let o=Object.keys(g.views).length>0,n=Object.keys(g.comparisons).length>0,r={views:o||t==="graaf",comparisons:n||t==="vergelijk"};return yr(e)&&r.views===o&&r.comparisons===n?!1:(Ie(a`<p role="status">${b.werkplaats.busy}</p>`,je("inhoud")),A().ask("page",{options:Xo(e),...r}).then(({page:s})=>A().show(s,A().own)).catch(s=>Ie(a`<p role="alert">${s.message}</p>`,je("inhoud"))),!0)}function gu(t){let e=t.path[0]||"overzicht",o=je("inhoud");A()?.own&&hu(e,G(t.query))||(o.className=`scherm-${e}`,Ie(a`<${sp[e]||sp.onbekend} key=${t.path.join("/")} route=${t} />`,o),ui(e,t.path))}function fa(){let t=je("motor");t.hidden=!1;let{state:e,why:o,own:n}=A();Ie(a`<${wi} state=${e} why=${o} own=${n} />`,t)}function bu(){ku(),window.removeEventListener("werkplaats",fa),Ie(null,je("inhoud")),Ie(null,je("motor"))}A()&&(je("eigen").hidden=!1,window.addEventListener("werkplaats",fa),fa());je("inhoud").replaceChildren();var ku=Ha(gu);A()&&window.addEventListener("andere-bladzijde",bu,{once:!0});document.fonts.ready.then(()=>Jr()?.drawing?.network?.redraw());document.documentElement.dataset.klaar="ja";return mp(yu);})();
